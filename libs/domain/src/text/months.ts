import { daysInMonth, parseIsoDate } from './calendar.js';

/**
 * The same day so many months later (or earlier, when negative), or the last day of that month where it is shorter.
 * The date itself where it is no date.
 */
export function addMonths(iso: string, months: number): string {
  const day = parseIsoDate(iso);
  if (day === null) return iso;
  const count = day.year * 12 + (day.month - 1) + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const last = Math.min(day.day, daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
}
