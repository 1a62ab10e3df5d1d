import type { PlanSeriesRequest } from '@netvaerksoverblik/contracts';
import { EMPTY_SLOT, slotOf, type Slot } from './slot-fields.js';

/** A year of meetings as typed. */
export interface SeriesDraft extends Slot {
  forum: string;
  pattern: PlanSeriesRequest['pattern'];
  from: string;
  to: string;
  weekday: string;
  everyWeeks: string;
  ordinal: string;
  dates: string;
  exceptWeeks: string;
}

/** The next calendar year, in which municipalities plan most. */
export function emptySeries(today: string): SeriesDraft {
  const year = Number(today.slice(0, 4)) + 1;
  return {
    ...EMPTY_SLOT,
    ...{ forum: '', pattern: 'monthly', from: `${year}-01-01`, to: `${year}-12-31`, weekday: '4' },
    ...{ everyWeeks: '2', ordinal: '1', dates: '', exceptWeeks: '' },
  };
}

const wordsOf = (typed: string): string[] => typed.split(/[\s,;]+/).filter((word) => word !== '');

export function seriesRequest(draft: SeriesDraft, dryRun: boolean): PlanSeriesRequest {
  const { pattern, from, to } = draft;
  const common = { forum: draft.forum.trim(), pattern, ...slotOf(draft), dryRun };
  if (pattern === 'dates') return { ...common, dates: wordsOf(draft.dates) };
  const exceptWeeks = wordsOf(draft.exceptWeeks).map(Number);
  const rule = pattern === 'weekly' ? { everyWeeks: Number(draft.everyWeeks) } : { ordinal: Number(draft.ordinal) };
  return { ...common, from, to, weekday: Number(draft.weekday), exceptWeeks, ...rule };
}
