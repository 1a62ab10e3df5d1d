import type { FollowUpState } from '../lifecycles/states.js';
import type { DuePrecision } from './minutes-terms.js';
import { isSilent } from './silence.js';

/** The states in which a follow-up is shown; overdue and unknown follow from its dates. */
export const SHOWN_FOLLOW_UP_STATES = ['open', 'overdue', 'unknown', 'kept', 'dropped'] as const;
/** The state in which a follow-up is shown. */
export type ShownFollowUpState = (typeof SHOWN_FOLLOW_UP_STATES)[number];

/** A promise as far as its shown state depends on it. All dates are ISO dates. */
export interface FollowUpDates {
  readonly state: FollowUpState;
  /** The due day, or the end of its window. */
  readonly dueOn: string | null;
  readonly duePrecision: DuePrecision | null;
  /** Who promised, as written. */
  readonly responsible: string | null;
  readonly recordedOn: string;
  /** When it was last spoken of. */
  readonly lastHeardOn: string;
}

function isOverdue(followUp: FollowUpDates, today: string): boolean {
  const { dueOn, duePrecision, responsible, recordedOn } = followUp;
  const isExact = duePrecision === 'day' || duePrecision === 'month';
  if (dueOn === null || responsible === null || !isExact) return false;
  return recordedOn <= dueOn && dueOn < today;
}

function isUnknown({ dueOn, recordedOn, lastHeardOn }: FollowUpDates, today: string): boolean {
  const isWindowOver = dueOn !== null && dueOn < today;
  const isRecordedLate = dueOn !== null && dueOn < recordedOn;
  return isWindowOver || isRecordedLate || isSilent(lastHeardOn, today);
}

/**
 * The state in which a follow-up is shown on a day: kept and dropped as said; else overdue, unknown, open, in this order.
 * A promise that was past when it was recorded is unknown, never overdue: an old archive does not turn a page red.
 * Source: model.md, "States and steps".
 */
export function followUpState(followUp: FollowUpDates, today: string): ShownFollowUpState {
  if (followUp.state !== 'open') return followUp.state;
  if (isOverdue(followUp, today)) return 'overdue';
  return isUnknown(followUp, today) ? 'unknown' : 'open';
}
