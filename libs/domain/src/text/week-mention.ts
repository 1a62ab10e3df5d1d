import { addDays, isoWeekday, isoWeekWindow, parseIsoDate } from './calendar.js';
import { type DateMention, matchAt, mentionAt } from './date-mention.js';

const WEEK =
  /(?:(inden|før|senest) )?(?:(?:udgangen|slutningen) af |i )?uge (\d{1,2})(?![\da-zæøå]|[./]\d)(?: ?(?:-|–|til|og) ?(?:uge )?(\d{1,2})(?![\d/]|\.\d))?(?:,? ?(?:i )?\(?(20\d{2})\)?(?!\d))?/y;
const NAMED_WEEK = /(?:i )?(denne|indeværende|næste|kommende|ugens udgang|udgangen af ugen)(?: uge)?(?![a-zæøå])/y;

/** A week that is over by more than this is next year's. */
const LOOK_BACK_DAYS = 31;

/** A week, or the weeks from one to another, that begin at a place of a lower-case text. */
export function findWeekMention(text: string, at: number, reference: string): DateMention | null {
  return numberedWeek(text, at, reference) ?? namedWeek(text, at, reference);
}

function numberedWeek(text: string, at: number, reference: string): DateMention | null {
  const [all, relation, first, last, stated] = matchAt(WEEK, text, at) ?? [];
  if (!all) return null;
  const start = parseIsoDate(reference);
  if (!start) return null;
  const year = stated === undefined ? yearOf(Number(first), start.year, reference) : Number(stated);
  const from = isoWeekWindow(year, Number(first));
  const to = last === undefined ? from : weekAfter(from, year, Number(last));
  if (!from || !to) return null;
  const yearStated = stated !== undefined;
  if (isBefore(relation, all)) {
    const limit = addDays(from.from, -1);
    return mentionAt(at, all, { from: limit < reference ? limit : reference, to: limit, precision: 'day', yearStated });
  }
  return mentionAt(at, all, { from: from.from, to: to.to, precision: 'day', yearStated });
}

/** "inden uge 34", but not "inden udgangen af uge 34". */
function isBefore(relation: string | undefined, all: string): boolean {
  return (relation === 'inden' || relation === 'før') && !all.includes(' af uge');
}

function yearOf(week: number, year: number, reference: string): number {
  const thisYear = isoWeekWindow(year, week);
  return thisYear !== null && thisYear.to < addDays(reference, -LOOK_BACK_DAYS) ? year + 1 : year;
}

function weekAfter(from: { to: string } | null, year: number, week: number): { from: string; to: string } | null {
  const same = isoWeekWindow(year, week);
  return from && same && same.to < from.to ? isoWeekWindow(year + 1, week) : same;
}

function namedWeek(text: string, at: number, reference: string): DateMention | null {
  const [all, name] = matchAt(NAMED_WEEK, text, at) ?? [];
  if (!all || !name || (!all.endsWith('uge') && !name.includes('uge')) || !parseIsoDate(reference)) return null;
  const monday = addDays(reference, 1 - isoWeekday(reference) + (name === 'næste' || name === 'kommende' ? 7 : 0));
  const from = monday < reference ? reference : monday;
  return mentionAt(at, all, { from, to: addDays(monday, 6), precision: 'day', yearStated: false });
}
