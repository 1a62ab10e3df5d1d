import type { LearningReply, NetworkMeetingReply, OperationsRecommendationReply } from '@netvaerksoverblik/contracts';
import { DEPARTMENT_NAME, inOrder, type ItemPart, type PartFault, type PartFields } from '../item-parts/index.js';

const OF_NETWORK = { kind: 'network', itemColumn: 'network_id' } as const;

export const MEETING_PART: ItemPart = {
  ...{ ...OF_NETWORK, table: 'network_meeting' },
  columns: { heldOn: 'held_on', title: 'title', note: 'note' },
  ...{ order: 'p.held_on DESC', since: 'p.held_on' },
};

export const LEARNING_PART: ItemPart = {
  ...{ ...OF_NETWORK, table: 'learning' },
  columns: { learnedOn: 'learned_on', text: 'text' },
  ...{ order: 'p.learned_on DESC', since: 'p.learned_on' },
};

const isAnswered = ({ answer = 'open' }: PartFields): boolean => answer !== 'open';

function answerFaults(fields: PartFields): PartFault[] {
  const untold = isAnswered(fields) && typeof fields['answeredOn'] !== 'string';
  return [...(untold ? [{ path: 'answeredOn', code: 'missing' }] : []), ...inOrder(fields, 'givenOn', 'answeredOn')];
}

export const RECOMMENDATION_PART: ItemPart = {
  ...{ ...OF_NETWORK, table: 'operations_recommendation' },
  columns: {
    ...{ givenOn: 'given_on', text: 'text', departmentId: 'department_id' },
    ...{ answer: 'answer', answerNote: 'answer_note', answeredOn: 'answered_on' },
  },
  beside: { department: DEPARTMENT_NAME },
  ...{ order: 'p.given_on DESC', since: 'p.given_on' },
  // Without an answer there is no day and no note of one.
  settle: (fields) => (isAnswered(fields) ? fields : { ...fields, answerNote: null, answeredOn: null }),
  faults: answerFaults,
};

/** A recommendation as it was on a day: an answer that came later is not there yet. */
export function recommendationOn(
  recommendation: OperationsRecommendationReply,
  date: string | null,
): OperationsRecommendationReply {
  const { answeredOn } = recommendation;
  if (date === null || answeredOn === null || answeredOn <= date) return recommendation;
  return { ...recommendation, answer: 'open', answerNote: null, answeredOn: null };
}

export const MEETING_EXAMPLE: NetworkMeetingReply = {
  ...{ id: '3f1d6d0e-6f43-4b0b-9a64-0c4e3b1f2d31', version: 1, heldOn: '2026-06-03' },
  ...{ title: 'Midtvejs', note: 'To løsninger går videre til afprøvning.' },
};

export const LEARNING_EXAMPLE: LearningReply = {
  ...{ id: '3f1d6d0e-6f43-4b0b-9a64-0c4e3b1f2d32', version: 1, learnedOn: '2026-06-03' },
  text: 'De første tre dage betyder mere end de næste tre uger.',
};

export const RECOMMENDATION_EXAMPLE: OperationsRecommendationReply = {
  ...{ id: '3f1d6d0e-6f43-4b0b-9a64-0c4e3b1f2d33', version: 2, givenOn: '2026-06-12' },
  text: 'Morgenmakker tilbydes på alle skoler fra august.',
  ...{ departmentId: '5a3f0d0e-6f43-4b0b-9a64-0c4e3b1f2d34', department: 'Børn & Læring' },
  ...{ answer: 'partly', answerNote: 'På de fem største skoler.', answeredOn: '2026-06-25' },
};
