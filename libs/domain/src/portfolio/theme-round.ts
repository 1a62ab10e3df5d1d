import { daysInMonth, isoDate, parseIsoDate } from '../text/calendar.js';
import { addMonths } from '../text/months.js';

/** Where the proposal of a theme came from. */
export const THEME_ORIGINS = ['forum-input', 'store-lederdag', 'network-leader', 'new'] as const;
/** Input from a forum, from the big leaders' day, from a network leader, or new. */
export type ThemeOrigin = (typeof THEME_ORIGINS)[number];

/** A half-year's dates, as the house rules propose them; a person may set others. */
export interface RoundDates {
  /** `Forår 2027`, `Efterår 2027`. */
  readonly name: string;
  /** First day of the half-year. */
  readonly startsOn: string;
  /** By when the template of a proposal is to be in. */
  readonly templateDueOn: string | null;
  /** Last day of the month in which the forum decides. */
  readonly decidedOn: string | null;
}

/** What of the house rules concerns a round. */
export interface RoundRules {
  /** 1 to 12. */
  readonly decisionMonths: readonly number[];
  /** `MM-DD`. */
  readonly templateDue: readonly string[];
}

const HALF_YEAR = 6;

/** The first day of the half-year that a date lies in; the date itself where it is none. */
export function halfYearOf(iso: string): string {
  const day = parseIsoDate(iso);
  return day === null ? iso : (isoDate(day.year, day.month > HALF_YEAR ? HALF_YEAR + 1 : 1, 1) ?? iso);
}

/** The first day after a half-year that begins on the date. */
export function halfYearEnd(startsOn: string): string {
  return addMonths(startsOn, HALF_YEAR);
}

/** `Forår 2027` for what begins in its first half, else `Efterår 2027`. */
export function halfYearName(startsOn: string): string {
  const day = parseIsoDate(startsOn);
  return day === null ? startsOn : `${day.month > HALF_YEAR ? 'Efterår' : 'Forår'} ${day.year}`;
}

/** A round beginning in the half-year of the date, by the house rules. Source: design.md, house rules. */
export function proposedRound(iso: string, rules: RoundRules): RoundDates {
  const startsOn = halfYearOf(iso);
  const templateDueOn = firstFrom(startsOn, rules.templateDue);
  const decides = rules.decisionMonths.map((month) => `${String(month).padStart(2, '0')}-01`);
  const decision = firstFrom(templateDueOn ?? startsOn, decides);
  return { name: halfYearName(startsOn), startsOn, templateDueOn, decidedOn: decision && endOfMonth(decision) };
}

/** The first of the yearly days (`MM-DD`) on or after the date. */
function firstFrom(from: string, days: readonly string[]): string | null {
  const year = Number(from.slice(0, 4));
  const dates = [year, year + 1].flatMap((each) => days.map((day) => `${String(each).padStart(4, '0')}-${day}`));
  return dates.filter((date) => parseIsoDate(date) !== null && date >= from).sort()[0] ?? null;
}

/** The last day of the date's month; the date itself where it is none. */
export function endOfMonth(iso: string): string {
  const day = parseIsoDate(iso);
  return day === null ? iso : (isoDate(day.year, day.month, daysInMonth(day.year, day.month)) ?? iso);
}

/** How many new networks a half-year has, held against the house rule: notices, never refusals. */
export interface NewNetworks {
  readonly started: number;
  readonly min: number;
  readonly max: number;
}

/** Whether the half-year has fewer new networks than agreed, more, or as many. */
export function judgeNewNetworks({ started, min, max }: NewNetworks): 'fewer' | 'within' | 'more' {
  if (started < min) return 'fewer';
  return started > max ? 'more' : 'within';
}
