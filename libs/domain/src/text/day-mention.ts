import { addDays, daysBetween, isoDate, isoWeekday, parseIsoDate } from './calendar.js';
import type { DateMention, YearChoice } from './date-mention.js';
import { MONTH_ABBREVIATIONS, MONTH_NAMES, WEEKDAY_NAMES } from './date-words.vocabulary.js';

const MONTH = `(${MONTH_NAMES.join('|')})`;
const DAY_MONTH = new RegExp(`(\\d{1,2})\\.?\\s?${MONTH}(?![a-zæøå])(?:,?\\s(\\d{4})(?!\\d))?`, 'y');
const SHORT_MONTH = MONTH_ABBREVIATIONS.map((name) => `(${name})`).join('|');
const DAY_SHORT_MONTH = new RegExp(`(\\d{1,2})\\.?\\s?(?:${SHORT_MONTH})(?![a-zæøå])\\.?(?:\\s(\\d{4})(?!\\d))?`, 'y');
const NUMERIC = /(\d{1,2})[-./](\d{1,2})(?:[-./]|\.?\s)(\d{4}|\d{2}(?!\d|\s?(?:kr|mio|pct|%)))(?!\d)/y;
const NUMERIC_SPACED_SHORT = /(\d{1,2})[-./](\d{1,2})\.?\s\d{2}(?!\d)/y;
const SHORT_LEADS = [
  'den',
  'd\\.',
  'senest',
  'inden',
  'før',
  'pr\\.',
  'frist:?',
  'fristen er',
  'deadline:?',
  'dato:?',
  ...WEEKDAY_NAMES,
];
const NUMERIC_SHORT = new RegExp(
  `(?:${SHORT_LEADS.join('|')})\\s?(\\d{1,2})[./](\\d{1,2})(?![.]?[\\d/-])\\.?(?!\\s\\d{4})`,
  'y',
);
/** `9/10.01`: two days of January. */
const TWO_DAYS = /(\d{1,2})\/(\d{1,2})\.(\d{2})(?![\d./-])/y;
const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;

/** Days before the meeting that a date without a year may lie; further back it is next year's. */
const LOOK_BACK_DAYS = 92;

/** A single day that begins at a place of a lower-case text. */
export function findDayMention(text: string, at: number, reference: string, choice: YearChoice): DateMention | null {
  return (
    isoDay(text, at) ??
    writtenDay(text, at, reference, choice) ??
    shortDay(text, at, reference, choice) ??
    twoDays(text, at, reference, choice) ??
    numericDay(text, at, reference, choice) ??
    spokenDay(text, at, reference) ??
    comingWeekday(text, at, reference)
  );
}

function isoDay(text: string, at: number): DateMention | null {
  const [all, year, month, day] = match(ISO, text, at) ?? [];
  return all ? mention(isoDate(Number(year), Number(month), Number(day)), at, all.length, true) : null;
}

function writtenDay(text: string, at: number, reference: string, choice: YearChoice): DateMention | null {
  const [all, day, name, year] = match(DAY_MONTH, text, at) ?? [];
  if (!all || !name) return null;
  const month = MONTH_NAMES.indexOf(name as (typeof MONTH_NAMES)[number]) + 1;
  return dated(all, at, { day: Number(day), month, year }, reference, choice);
}

/** `1. sept. 2016` */
function shortDay(text: string, at: number, reference: string, choice: YearChoice): DateMention | null {
  const found = match(DAY_SHORT_MONTH, text, at);
  if (!found) return null;
  const month = found.slice(2, 14).findIndex((name) => name !== undefined) + 1;
  return dated(found[0], at, { day: Number(found[1]), month, year: found[14] }, reference, choice);
}

function twoDays(text: string, at: number, reference: string, choice: YearChoice): DateMention | null {
  const [all, first, second, month] = match(TWO_DAYS, text, at) ?? [];
  if (!all || Number(second) !== Number(first) + 1) return null;
  const from = resolveYear(Number(month), Number(first), reference, choice);
  const window = mention(from === null ? null : addDays(from, 1), at, all.length, false);
  return from === null || window === null ? null : { ...window, from };
}

function numericDay(text: string, at: number, reference: string, choice: YearChoice): DateMention | null {
  const full = match(NUMERIC_SPACED_SHORT, text, at) ? null : match(NUMERIC, text, at);
  const [all, day, month, year] = full ?? match(NUMERIC_SHORT, text, at) ?? [];
  return all ? dated(all, at, { day: Number(day), month: Number(month), year }, reference, choice) : null;
}

function spokenDay(text: string, at: number, reference: string): DateMention | null {
  if (text.startsWith('i ', at) && /i dag(?![a-zæøå])/y.test(text.slice(at, at + 6)))
    return mention(reference, at, 5, false);
  if (text.startsWith('i ', at) && /i morgen(?![a-zæøå])/y.test(text.slice(at, at + 9)))
    return mention(addDays(reference, 1), at, 8, false);
  return null;
}

const COMING_WEEKDAY = new RegExp(
  `(?:på|inden|senest|senest på|inden på|førstkommende) (${WEEKDAY_NAMES.join('|')})(?![a-zæøå]|,? (?:d\\.|den|\\d))`,
  'y',
);

/** `inden fredag`: the next such day after the meeting. */
function comingWeekday(text: string, at: number, reference: string): DateMention | null {
  const [all, name] = match(COMING_WEEKDAY, text, at) ?? [];
  if (!all || !name || parseIsoDate(reference) === null) return null;
  const weekday = WEEKDAY_NAMES.indexOf(name as (typeof WEEKDAY_NAMES)[number]) + 1;
  return mention(addDays(reference, ((weekday - isoWeekday(reference) + 6) % 7) + 1), at, all.length, false);
}

interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year: string | undefined;
}

function dated(
  all: string,
  at: number,
  written: WrittenDay,
  reference: string,
  choice: YearChoice,
): DateMention | null {
  const { day, month, year } = written;
  const iso = year ? isoDate(fullYear(year), month, day) : resolveYear(month, day, reference, choice);
  return mention(iso, at, all.length, year !== undefined);
}

/** The day without a year that is meant, seen from a date. */
export function resolveYear(month: number, day: number, reference: string, choice: YearChoice): string | null {
  const year = parseIsoDate(reference)?.year;
  if (year === undefined) return null;
  const same = isoDate(year, month, day);
  if (choice === 'past') return same !== null && same <= reference ? same : isoDate(year - 1, month, day);
  return same !== null && daysBetween(same, reference) <= LOOK_BACK_DAYS ? same : isoDate(year + 1, month, day);
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function mention(iso: string | null, start: number, length: number, yearStated: boolean): DateMention | null {
  if (iso === null) return null;
  return { start, end: start + length, from: iso, to: iso, precision: 'day', words: '', yearStated };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
