import {
  type DateMention,
  findDateMentions,
  isoWeekday,
  isoWeekOf,
  isoWeekWindow,
  parseIsoDate,
} from '@netvaerksoverblik/domain';
import type { AgendaItemReading, Span, Warning } from '../reading.js';
import { FILLER_WORDS, WEEKDAYS, WEEKDAYS_ENGLISH } from './dates.vocabulary.js';

const ANCHOR =
  /(?<!\p{L})(?:uge (\d{1,2})(?!\d)(?: ?[-–] ?(\d{1,2})(?!\d))?|(?:man|tirs|ons|tors|fre|lør|søn)dag(?!\p{L}))/giu;
const REACH = 36;
/** More are of no use to a reviewer. */
const MOST = 100;
/** No minutes name more weeks and weekdays. */
const MOST_LOOKED = 5000;

/** Weeks and weekdays that contradict the date beside them, in running text and in programme tables; each with both. */
export function warnOfDates(text: string, date: string, items: readonly AgendaItemReading[]): Warning[] {
  const warnings: Warning[] = [];
  let looked = 0;
  for (const found of text.matchAll(ANCHOR)) {
    looked += 1;
    const anchor = { start: found.index, end: found.index + found[0].length };
    const [, first, last] = found;
    const warning =
      first === undefined
        ? warnOfWeekday(text, anchor, date)
        : warnOfWeek(text, anchor, { first: Number(first), last: Number(last ?? first) }, date);
    if (warning) warnings.push(warning);
    if (warnings.length >= MOST || looked >= MOST_LOOKED) break;
  }
  return [...warnings, ...warnOfRows(items, warnings)].sort((a, b) => a.start - b.start);
}

interface Weeks {
  readonly first: number;
  readonly last: number;
}

function warnOfWeek(text: string, anchor: Span, weeks: Weeks, date: string): Warning | null {
  const day =
    dayAfter(text, anchor.end, date) ?? dayBefore(text, anchor.start, date) ?? dayBelow(text, anchor.end, date);
  if (!day || day.days.some((iso) => isInWeeks(iso, weeks))) return null;
  const place = { start: Math.min(anchor.start, day.start), end: Math.max(anchor.end, day.end) };
  return weekWarning(weeks.first, day.days[0] ?? date, place);
}

function weekWarning(week: number, iso: string, place: Span): Warning {
  const window = isoWeekWindow(isoWeekOf(iso).year, week);
  const said = window ? `week ${week} (${window.from} to ${window.to})` : `week ${week}`;
  const message = `${said} contradicts ${iso}, which lies in week ${isoWeekOf(iso).week}`;
  return { code: 'date.week-contradicts', message, start: place.start, end: place.end };
}

function isInWeeks(iso: string, { first, last }: Weeks): boolean {
  const { week } = isoWeekOf(iso);
  return first <= last ? week >= first && week <= last : week >= first || week <= last;
}

function warnOfWeekday(text: string, anchor: Span, date: string): Warning | null {
  const said = WEEKDAYS.indexOf(text.slice(anchor.start, anchor.end).toLowerCase()) + 1;
  const day = dayAfter(text, anchor.end, date);
  if (!day?.exact || day.days.some((iso) => isoWeekday(iso) === said)) return null;
  const [iso = date] = day.days;
  const message = `${iso} is a ${WEEKDAYS_ENGLISH[isoWeekday(iso) - 1] ?? ''}, not a ${WEEKDAYS_ENGLISH[said - 1] ?? ''}`;
  return { code: 'date.weekday-contradicts', message, start: anchor.start, end: day.end };
}

/** A day beside a week or weekday: every date that it may mean where the year is left out. */
interface Day extends Span {
  readonly days: readonly string[];
  readonly exact: boolean;
}

function dayAfter(text: string, from: number, date: string): Day | null {
  const words = text.slice(from, from + REACH);
  const [mention] = daysIn(words, date);
  return mention && isFiller(words.slice(0, mention.start)) ? dayOf(words, mention, from, date) : null;
}

function dayBefore(text: string, to: number, date: string): Day | null {
  const from = Math.max(0, to - REACH);
  const words = text.slice(from, to);
  const mention = daysIn(words, date).at(-1);
  return mention && isFiller(words.slice(mention.end)) ? dayOf(words, mention, from, date) : null;
}

const LONGEST_LINE = 200;

/** `Uge 3 d. Eksamen`, and the date alone on the line below: a cell of a programme that a converter tore apart. */
function dayBelow(text: string, from: number, date: string): Day | null {
  const end = text.indexOf('\n', from);
  if (end < 0 || end - from > LONGEST_LINE || !/^,? d\. /.test(text.slice(from, from + 5))) return null;
  const below = text.slice(end, end + REACH);
  const start = below.search(/\S/);
  const words = start < 0 ? '' : (below.slice(start).split('\n')[0] ?? '').trim();
  const [mention] = daysIn(words, date);
  return mention?.start === 0 && mention.end === words.length ? dayOf(words, mention, end + start, date) : null;
}

function daysIn(words: string, date: string): DateMention[] {
  return findDateMentions(words, date).filter(
    ({ precision, words: said }) => precision === 'day' && /\d/.test(said) && !/uge|dag/i.test(said),
  );
}

function dayOf(words: string, mention: DateMention, offset: number, date: string): Day {
  const past = mention.yearStated ? [] : pastOf(words, mention, date);
  const days = [...new Set([mention.from, mention.to, ...past])];
  return { days, exact: mention.from === mention.to, start: offset + mention.start, end: offset + mention.end };
}

/** The same words read as the latest such day before the meeting. */
function pastOf(words: string, { start }: DateMention, date: string): string[] {
  const same = findDateMentions(words, date, 'past').find((mention) => mention.start === start);
  return same ? [same.from, same.to] : [];
}

/** Nothing but marks, spaces on one line, and words such as "den". */
function isFiller(words: string): boolean {
  return (
    !words.includes('\n') &&
    words
      .toLowerCase()
      .split(/[\s,.;:()|–-]/)
      .every((word) => word === '' || FILLER_WORDS.has(word))
  );
}

/** Rows of programmes whose week and date stand in different cells or lines. */
function warnOfRows(items: readonly AgendaItemReading[], known: readonly Warning[]): Warning[] {
  return items
    .flatMap(({ tables }) => tables)
    .flatMap(({ rows }) => rows)
    .flatMap((row): Warning[] => {
      const { week, date, lastDate } = row;
      if (week === null || date === null || parseIsoDate(date) === null) return [];
      const fits = [date, lastDate ?? date].some((iso) => isInWeeks(iso, { first: week, last: week }));
      const told = known.some(({ start, end }) => start < row.end && end > row.start);
      return fits || told ? [] : [weekWarning(week, date, row)];
    });
}
