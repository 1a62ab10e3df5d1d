/** Calendar arithmetic on ISO dates (`YYYY-MM-DD`), without clock or time zone. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAY_MS = 86_400_000;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the Gregorian calendar; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** A week of ISO 8601; it begins on a Monday. */
export interface IsoWeek {
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

/** Whether February of that year has 29 days. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days in a month (1 to 12); 0 for any other month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);
}

/** The ISO date, or null where there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  return isDay(year, month, day) ? `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` : null;
}

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** The parts of an ISO date; null where it is none. */
export function parseIsoDate(iso: string): CalendarDay | null {
  if (!ISO_DATE.test(iso)) return null;
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))];
  return isDay(year, month, day) ? { year, month, day } : null;
}

/** Days since 1970-01-01. */
export function toDayNumber({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The day that is so many days after 1970-01-01. Source: H. Hinnant, civil_from_days. */
export function fromDayNumber(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** The date so many days later (or earlier, when negative); the date itself where it is no date. */
export function addDays(iso: string, days: number): string {
  const day = parseIsoDate(iso);
  return day ? fromDayNumber(toDayNumber(day) + days) : iso;
}

/** Days from one date to another. */
export function daysBetween(from: string, to: string): number {
  const [a, b] = [parseIsoDate(from), parseIsoDate(to)];
  return a && b ? toDayNumber(b) - toDayNumber(a) : 0;
}

/** 1 (Monday) to 7 (Sunday). */
export function isoWeekday(iso: string): number {
  const day = parseIsoDate(iso);
  return day ? ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1 : 1;
}

/** The ISO week that a date lies in. */
export function isoWeekOf(iso: string): IsoWeek {
  const thursday = addDays(iso, 4 - isoWeekday(iso));
  const year = parseIsoDate(thursday)?.year ?? 0;
  const first = `${digits(year, 4)}-01-01`;
  return { year, week: Math.floor(daysBetween(first, thursday) / 7) + 1 };
}

/** Monday and Sunday of an ISO week; null where the year has no such week. */
export function isoWeekWindow(year: number, week: number): { from: string; to: string } | null {
  const fourth = `${digits(year, 4)}-01-04`;
  const from = addDays(fourth, 1 - isoWeekday(fourth) + (week - 1) * 7);
  const real = isoWeekOf(from);
  return real.year === year && real.week === week ? { from, to: addDays(from, 6) } : null;
}

/** Easter Sunday (Gregorian). Source: the anonymous algorithm in Nature, 1876. */
export function easterSunday(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** Last day of a month as an ISO date. */
export function lastDayOfMonth(year: number, month: number): string {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(daysInMonth(year, month), 2)}`;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
