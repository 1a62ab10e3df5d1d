import { addDays, daysInMonth, isoDate, isoWeekday, parseIsoDate } from './calendar.js';

/** Which days of a period somebody meets on. */
export type RecurringDays =
  | {
      readonly kind: 'weekly';
      /** 1 (Monday) to 7. */
      readonly weekday: number;
      /** 1: every week, 2: every other. */
      readonly everyWeeks: number;
    }
  | {
      readonly kind: 'monthly';
      /** 1 (Monday) to 7. */
      readonly weekday: number;
      /** 1: the first of the month … 4; -1: the last. */
      readonly ordinal: number;
    };

const MOST_DAYS = 3700;

/** The days of a rule from one ISO date to another, both included; none where the period is empty or beyond ten years. */
export function recurringDays(rule: RecurringDays, from: string, to: string): readonly string[] {
  return rule.kind === 'weekly' ? weekly(rule, from, to) : monthly(rule, from, to);
}

function weekly({ weekday, everyWeeks }: Extract<RecurringDays, { kind: 'weekly' }>, from: string, to: string) {
  const days: string[] = [];
  const step = Math.max(1, everyWeeks) * 7;
  let day = addDays(from, (weekday - isoWeekday(from) + 7) % 7);
  for (let count = 0; day <= to && count < MOST_DAYS / 7; count += 1) {
    days.push(day);
    day = addDays(day, step);
  }
  return days;
}

function monthly(rule: Extract<RecurringDays, { kind: 'monthly' }>, from: string, to: string) {
  const start = parseIsoDate(from);
  if (start === null) return [];
  const days: string[] = [];
  let { year, month } = start;
  for (let count = 0; count < MOST_DAYS / 30; count += 1) {
    const day = dayOfMonth(rule, year, month);
    if (day !== null && day > to) break;
    if (day !== null && day >= from) days.push(day);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return days;
}

function dayOfMonth(
  { weekday, ordinal }: { weekday: number; ordinal: number },
  year: number,
  month: number,
): string | null {
  const first = isoDate(year, month, 1);
  if (first === null) return null;
  const offset = (weekday - isoWeekday(first) + 7) % 7;
  const dates = [0, 1, 2, 3, 4].map((weeks) => 1 + offset + weeks * 7).filter((day) => day <= daysInMonth(year, month));
  const chosen = ordinal === -1 ? dates.at(-1) : dates[ordinal - 1];
  return chosen === undefined ? null : isoDate(year, month, chosen);
}
