import type { FollowUpStepReply } from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { stepReply, type FollowUpRow, type StepRow } from './follow-up-row.js';
import { FOLLOW_UPS, ROW_COLUMNS, STEPS } from './follow-up.sql.js';
import { NOW, viewParams } from './follow-ups.read-model.js';

export interface StandingFollowUp {
  readonly row: FollowUpRow;
  readonly steps: FollowUpStepReply[];
  /** Hand edits, and the words about it that the viewer may see: what is hidden from them does not show in it. */
  readonly version: string;
}

export type Query = <Row>(sql: string, params: unknown[]) => Promise<Row[]>;

/** $8 follow-up. */
export const ONE = `WITH ${FOLLOW_UPS} SELECT ${ROW_COLUMNS} FROM ranked r WHERE r.id = $8::uuid`;

/** One follow-up as it stands for the viewer; what they may not see does not exist. */
export async function standingFollowUp(
  query: Query,
  viewer: Viewer,
  id: string,
  day: string,
): Promise<StandingFollowUp> {
  const params = viewParams(viewer, NOW, day);
  const [row] = await query<FollowUpRow>(ONE, [...params, id]);
  if (row === undefined) throw new DomainError('not-found');
  const rows = await query<StepRow>(STEPS, [...params.slice(0, 2), id]);
  const steps = rows.map(stepReply).filter((step) => step !== null);
  return { row, steps, version: `${row.version}-${steps.length}` };
}
