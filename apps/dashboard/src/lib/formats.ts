import i18next from 'i18next';

const DAY = 86_400_000;

function localeOf(): string {
  return i18next.language === 'en' ? 'en-GB' : 'da-DK';
}

/** Milliseconds of a `YYYY-MM-DD` at midnight UTC: dates here have no time and no zone. */
function utcOf(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

function format(iso: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeOf(), { timeZone: 'UTC', ...options }).format(utcOf(iso));
}

/** 14. juni 2017 */
export function formatDate(iso: string): string {
  return format(iso, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** juni 2017 */
export function formatMonth(iso: string): string {
  return format(iso, { month: 'long', year: 'numeric' });
}

/** juni; 1 is January. */
export function formatMonthName(month: number): string {
  return format(`2001-${String(month).padStart(2, '0')}-01`, { month: 'long' });
}

/** jan.; 1 is January. */
export function formatMonthShort(month: number): string {
  return format(`2001-${String(month).padStart(2, '0')}-01`, { month: 'short' });
}

/** 14. juni */
export function formatDay(iso: string): string {
  return format(iso, { day: 'numeric', month: 'long' });
}

/** 14. jun. 2017 */
export function formatShortDate(iso: string): string {
  return format(iso, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** Onsdag */
export function formatWeekday(iso: string): string {
  const word = format(iso, { weekday: 'long' });
  return word.charAt(0).toLocaleUpperCase(localeOf()) + word.slice(1);
}

/** 15. juni kl. 9:42, in the reader's own time zone. */
export function formatMoment(instant: string): string {
  return new Intl.DateTimeFormat(localeOf(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(Date.parse(instant));
}

export function formatClock(milliseconds: number): string {
  return new Intl.DateTimeFormat(localeOf(), { hour: 'numeric', minute: '2-digit' }).format(milliseconds);
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(localeOf()).format(value);
}

/** ISO week: the week of the Thursday of the same week. */
export function isoWeek(iso: string): number {
  const time = utcOf(iso);
  const weekday = (Math.floor(time / DAY) + 3) % 7;
  const thursday = time - weekday * DAY + 3 * DAY;
  const year = Number(new Intl.DateTimeFormat('en', { timeZone: 'UTC', year: 'numeric' }).format(thursday));
  return Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
}

/** Whole days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utcOf(to) - utcOf(from)) / DAY);
}

/** The day before: the last on which something holds that holds no more from then on. */
export function lastDay(until: string): string {
  return new Date(utcOf(until) - DAY).toISOString().slice(0, 10);
}
