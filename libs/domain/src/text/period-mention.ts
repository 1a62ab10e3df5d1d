import { addDays, easterSunday, isoDate, lastDayOfMonth, parseIsoDate } from './calendar.js';
import { type DateMention, matchAt, mentionAt } from './date-mention.js';
import {
  AFTER_WORDS,
  BEFORE_WORDS,
  EASTER_WORDS,
  MONTH_NAMES,
  SEASON_FILLERS,
  SEASONS,
  SOON_WORDS,
  WITHIN_WORDS,
} from './date-words.vocabulary.js';
import { findSpanMention } from './span-mention.js';
import { findWeekMention } from './week-mention.js';
import { findYearMention } from './year-mention.js';

/** "Snarest" is taken to be within three months. */
const SOON_DAYS = 92;
/** "Efter sommerferien" is taken to be within two months of it. */
const AFTER_DAYS = 61;

interface Stretch {
  readonly from: string;
  readonly to: string;
}

const MONTH = `(${MONTH_NAMES.join('|')})`;
const END = '(?![a-zæøå])';
const MONTH_PERIOD = new RegExp(
  `(?:(inden|før|primo|medio|ultimo|start|midt|slut|starten af|begyndelsen af|midten af|slutningen af)\\s)?${MONTH}${END}(?:\\s(\\d{4})(?!\\d))?`,
  'y',
);
const SEASON_NAMES = [...SEASONS.flatMap(({ words }) => words), ...EASTER_WORDS].join('|');
const SEASON = new RegExp(
  `(?:(${[...BEFORE_WORDS, ...AFTER_WORDS, ...WITHIN_WORDS].join('|')})\\s)(?:(?:${SEASON_FILLERS.join('|')})\\s)?(${SEASON_NAMES})${END}(?:\\s(\\d{4})(?!\\d))?`,
  'y',
);

/** A week, month, year, season or "soon" that begins at a place of a lower-case text. */
export function findPeriodMention(text: string, at: number, reference: string): DateMention | null {
  return (
    soon(text, at, reference) ??
    season(text, at, reference) ??
    findWeekMention(text, at, reference) ??
    findSpanMention(text, at, reference) ??
    month(text, at, reference) ??
    findYearMention(text, at, reference)
  );
}

function soon(text: string, at: number, reference: string): DateMention | null {
  const words = SOON_WORDS.find((one) => text.startsWith(one, at) && !/[a-zæøå]/.test(text.charAt(at + one.length)));
  if (!words) return null;
  return mentionAt(at, words, {
    from: reference,
    to: addDays(reference, SOON_DAYS),
    precision: 'soon',
    yearStated: false,
  });
}

function season(text: string, at: number, reference: string): DateMention | null {
  const [all, relation, name, stated] = matchAt(SEASON, text, at) ?? [];
  const start = all ? parseIsoDate(reference) : null;
  if (!all || !relation || !name || !start) return null;
  const own = relationOf(relation);
  const window =
    stated === undefined ? comingSeason(name, own, start.year, reference) : seasonWindow(name, Number(stated));
  return mentionAt(at, all, {
    ...related(window, own, reference),
    precision: 'season',
    yearStated: stated !== undefined,
  });
}

type Relation = 'before' | 'after' | 'within';

function relationOf(word: string): Relation {
  if ((BEFORE_WORDS as readonly string[]).includes(word)) return 'before';
  return (AFTER_WORDS as readonly string[]).includes(word) ? 'after' : 'within';
}

/** The season that is meant where no year is said: next year's, once this year's is over. */
function comingSeason(name: string, relation: Relation, year: number, reference: string): Stretch {
  const thisYear = seasonWindow(name, year);
  if (relation === 'after') return thisYear;
  const over = relation === 'before' ? thisYear.from <= reference : thisYear.to < reference;
  return over ? seasonWindow(name, year + 1) : thisYear;
}

function related({ from, to }: Stretch, relation: Relation, reference: string): Stretch {
  if (relation === 'before') return { from: reference, to: addDays(from, -1) };
  return relation === 'after' ? { from: addDays(to, 1), to: addDays(to, AFTER_DAYS) } : { from, to };
}

function seasonWindow(name: string, year: number): Stretch {
  const known = SEASONS.find(({ words }) => words.includes(name));
  if (!known) return { from: addDays(easterSunday(year), -3), to: addDays(easterSunday(year), 1) };
  const [from, to] = [isoDate(year, ...known.first), isoDate(year, ...known.last)];
  return { from: from ?? '', to: to ?? '' };
}

const THIRDS: Record<string, readonly [first: number, last: number]> = {
  primo: [1, 10],
  start: [1, 10],
  'starten af': [1, 10],
  'begyndelsen af': [1, 10],
  medio: [11, 20],
  midt: [11, 20],
  'midten af': [11, 20],
  ultimo: [21, 31],
  slut: [21, 31],
  'slutningen af': [21, 31],
};

function month(text: string, at: number, reference: string): DateMention | null {
  const [all, third, name, stated] = matchAt(MONTH_PERIOD, text, at) ?? [];
  const start = all ? parseIsoDate(reference) : null;
  if (!all || !name || !start) return null;
  const number = MONTH_NAMES.indexOf(name as (typeof MONTH_NAMES)[number]) + 1;
  const year = stated ? Number(stated) : start.year + (number < start.month ? 1 : 0);
  const window = monthBefore(third, monthWindow(year, number, third ?? ''), reference);
  return window && mentionAt(at, all, { ...window, precision: 'month', yearStated: stated !== undefined });
}

/** "Inden september": by the end of August. */
function monthBefore(third: string | undefined, window: Stretch | null, reference: string): Stretch | null {
  if (window === null || (third !== 'inden' && third !== 'før')) return window;
  const to = addDays(window.from, -1);
  return { from: to < reference ? to : reference, to };
}

function monthWindow(year: number, number: number, third: string): Stretch | null {
  const [first, final] = THIRDS[third] ?? [1, 31];
  const from = isoDate(year, number, first);
  return from === null ? null : { from, to: isoDate(year, number, final) ?? lastDayOfMonth(year, number) };
}
