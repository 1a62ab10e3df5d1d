import { FOLLOW_UP_WINDOWS, SILENT_AFTER_MONTHS } from '@netvaerksoverblik/domain';

/** SQL expressions of what the shown state of a follow-up depends on. */
export interface StateColumns {
  readonly state: string;
  readonly dueOn: string;
  readonly precision: string;
  readonly hasOwner: string;
  readonly recordedOn: string;
  readonly lastHeard: string;
  readonly day: string;
}

/** `followUpState` of the domain, in SQL; a test holds the two together. */
export const shownStateSql = (one: StateColumns): string => `CASE
    WHEN ${one.state} <> 'open' THEN ${one.state}
    WHEN ${one.hasOwner} AND ${one.precision} IN ('day', 'month') AND ${one.recordedOn} <= ${one.dueOn}
      AND ${one.dueOn} < ${one.day} THEN 'overdue'
    WHEN ${one.dueOn} < ${one.day} OR ${one.dueOn} < ${one.recordedOn}
      OR (${one.lastHeard} + interval '${SILENT_AFTER_MONTHS} months')::date < ${one.day} THEN 'unknown'
    ELSE 'open' END`;

/** `followUpWindowOf` of the domain, in SQL. */
export const windowSql = (shown: string, dueOn: string, day: string): string => `CASE
    WHEN ${shown} IN ('kept', 'dropped') THEN 'closed'
    WHEN ${shown} <> 'open' THEN ${shown}
    WHEN ${dueOn} IS NULL THEN 'no-due'
    WHEN date_trunc('month', ${dueOn}) <= date_trunc('month', ${day}) THEN 'this-month'
    WHEN date_trunc('month', ${dueOn}) = date_trunc('month', ${day}) + interval '1 month' THEN 'next-month'
    ELSE 'later' END`;

/** The place of a window in the list. */
export const windowRankSql = (window: string): string =>
  `array_position(ARRAY[${FOLLOW_UP_WINDOWS.map((each) => `'${each}'`).join(', ')}], ${window})`;
