import type { SolutionReply } from '@netvaerksoverblik/contracts';
import { solutionStateOn } from '@netvaerksoverblik/domain';
import { inOrder, type ItemPart, type PartFault, type PartFields } from './item-part.js';

const RECORDED = `(p.recorded_at AT TIME ZONE 'Europe/Copenhagen')::date`;

function faults(fields: PartFields): PartFault[] {
  const isTested = fields['state'] === 'testing';
  const untold = isTested && typeof fields['testFrom'] !== 'string' ? [{ path: 'testFrom', code: 'missing' }] : [];
  return [...untold, ...inOrder(fields, 'testFrom', 'testTo')];
}

/** Only what was adopted or dropped has an end. */
const settle = (fields: PartFields): PartFields =>
  fields['state'] === 'adopted' || fields['state'] === 'dropped' ? fields : { ...fields, endedOn: null };

/** Solutions of networks or of projects: one table, and routes under each. */
export const solutionPart = (kind: 'network' | 'project'): ItemPart => ({
  ...{ table: 'solution', kind, itemColumn: 'item_id', fixed: { item_kind: kind } },
  columns: {
    ...{ title: 'title', description: 'description', place: 'place', state: 'state' },
    ...{ designedOn: 'designed_on', testFrom: 'test_from', testTo: 'test_to', endedOn: 'ended_on' },
  },
  order: `array_position(ARRAY['testing', 'designing', 'idea', 'adopted', 'dropped'], p.state), p.test_from, p.title`,
  // A test may be planned: a solution is known from the day it was written down, or dated back to.
  since: `least(p.designed_on, p.test_from, p.ended_on, ${RECORDED})`,
  ...{ settle, faults },
});

const notAfter = (day: string | null, date: string): string | null => (day !== null && day <= date ? day : null);

/** The solution as it was on a day. */
export function solutionOn(solution: SolutionReply, date: string | null): SolutionReply {
  if (date === null) return solution;
  const { designedOn, endedOn } = solution;
  const then = { designedOn: notAfter(designedOn, date), endedOn: notAfter(endedOn, date) };
  return { ...solution, ...then, state: solutionStateOn(solution, date) };
}

export const SOLUTION_EXAMPLE: SolutionReply = {
  ...{ id: '0d9c3a52-1a5f-4f4e-9a53-6f2f1c7f3a21', version: 1, title: 'Morgenmakker' },
  ...{ description: 'En fast voksen henter hjemme de første tre uger', place: 'Nordskolen', state: 'testing' },
  ...{ designedOn: '2026-01-20', testFrom: '2026-02-16', testTo: '2026-06-19', endedOn: null },
};
