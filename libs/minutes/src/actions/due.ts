import {
  addMonths,
  type DateMention,
  type DuePrecision,
  findDateMentions,
  lastDayOfMonth,
  parseIsoDate,
} from '@netvaerksoverblik/domain';
import { LIMIT_WORDS, MADE_FOR_A_DAY } from './actions.vocabulary.js';

/** When something is to be done, as far as the words say. */
export interface Due {
  /** ISO date; null where only a season or "soon" is said, or nothing. */
  readonly due: string | null;
  readonly duePrecision: DuePrecision | null;
  /** First and last day that the words may mean, ISO dates; null for an exact day, or where nothing is said. */
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
  /** The words that say so. */
  readonly dueWords: string | null;
}

const RANK: readonly DuePrecision[] = ['day', 'month', 'season', 'year', 'soon'];

/** Nothing is said. */
export const NO_DUE: Due = { due: null, duePrecision: null, dueFrom: null, dueTo: null, dueWords: null };

/** A time limit, and whether the words call it one. */
export interface SaidDue {
  readonly due: Due;
  readonly limited: boolean;
}

/** The time limit of a sentence: of its main clause, the most exact, one that is called so; never what is past, or names a meeting or a document. */
export function readDue(words: string, reference: string): Due {
  return chooseDue(words, reference).due;
}

/** As above, with whether it is called a limit. */
export function chooseDue(words: string, reference: string): SaidDue {
  const mentions = findDateMentions(words, reference)
    .map((mention) => ({ mention: ahead(mention, words, reference), limit: saysLimit(words, mention) }))
    .filter(({ mention }) => isDue(words, mention, reference))
    .map(({ mention, limit }) => ({ mention, limit, rank: rankOf(words, mention, limit) }));
  const [first] = mentions.sort((a, b) => compareRanks(a.rank, b.rank));
  return first ? { due: dueOf(first.mention), limited: first.limit } : { due: NO_DUE, limited: false };
}

function rankOf(words: string, { start, precision }: DateMention, limit: boolean): readonly number[] {
  return [isAside(words, start), isOfThing(words, start), RANK.indexOf(precision), !limit].map(Number);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, place) => one !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** A limit without a year that is past is next year's. */
function ahead(mention: DateMention, words: string, reference: string): DateMention {
  const past = mention.precision === 'day' && mention.to < reference && !mention.yearStated;
  if (!past || !saysLimit(words, mention)) return mention;
  return { ...mention, from: addMonths(mention.from, 12), to: addMonths(mention.to, 12) };
}

function dueOf({ precision, from, to, words }: DateMention): Due {
  const window = from === to ? { dueFrom: null, dueTo: null } : { dueFrom: from, dueTo: to };
  const said = { duePrecision: precision, ...window, dueWords: words };
  if (precision === 'soon' || precision === 'season') return { due: null, ...said };
  return {
    due: precision === 'month' ? lastOfMonth(to) : precision === 'year' ? `${to.slice(0, 4)}-12-31` : to,
    ...said,
  };
}

function lastOfMonth(iso: string): string {
  const day = parseIsoDate(iso);
  return day === null ? iso : lastDayOfMonth(day.year, day.month);
}

/** The words before a mention, last first, in lower case. */
function wordsBefore(words: string, start: number): readonly string[] {
  return words
    .slice(Math.max(0, start - 60), start)
    .toLowerCase()
    .split(/[\s(,:]/)
    .filter((word) => word !== '')
    .reverse();
}

/** "senest", "inden" or "frist" in the words themselves, or shortly before them. */
function saysLimit(words: string, { start, words: said }: DateMention): boolean {
  const own = said.toLowerCase().split(' ')[0] ?? '';
  return (
    LIMIT_WORDS.has(own) ||
    wordsBefore(words, start)
      .slice(0, 5)
      .some((word) => LIMIT_WORDS.has(word))
  );
}

const ASIDE: ReadonlySet<string> = new Set([
  'så',
  'som',
  'der',
  'hvor',
  'når',
  'således',
  'da',
  'fordi',
  'hvilket',
  'idet',
]);

/** In a clause after a comma that only adds to the task. */
function isAside(words: string, start: number): boolean {
  const comma = words.lastIndexOf(',', start);
  const first =
    words
      .slice(comma + 1, comma + 20)
      .trim()
      .toLowerCase()
      .split(' ')[0] ?? '';
  return comma >= 0 && ASIDE.has(first);
}

const OF_THING: ReadonlySet<string> = new Set(['om', 'for', 'af', 'fra']);

/** "om temadagen den 3. oktober": the day belongs to the thing. */
function isOfThing(words: string, start: number): boolean {
  const [link, , preposition] = wordsBefore(words, start);
  return ['d.', 'den'].includes(link ?? '') && OF_THING.has(preposition ?? '');
}

function isDue(words: string, mention: DateMention, reference: string): boolean {
  if (mention.to < reference) return false;
  const before = wordsBefore(words, mention.start);
  const madeFor = before.slice(1, 4).some((word, place) => MADE_FOR_A_DAY.has(word) && isMadeFor(before[place]));
  if (madeFor && (mention.precision === 'day' || mention.precision === 'month')) return false;
  if (mention.precision === 'month') return isDueMonth(mention, before);
  if (mention.precision === 'year') return isDueYear(words, mention, before);
  return before[0] !== 'fra' && !['referatet', 'referat'].includes(before[1] ?? '');
}

/** "invitation til", "drejebogen for" */
function isMadeFor(link: string | undefined): boolean {
  return ['til', 'for', 'fra', 'af'].includes(link ?? '');
}

const MEETING = /(?:mødet|møderne|seminaret|dagen|workshoppen|kurset|konferencen)$/;

/** "på mødet i juni" says when; "til mødet i juni", "om temadagen i juni" says which meeting. */
function isDueMonth({ words: said }: DateMention, before: readonly string[]): boolean {
  const link = before[0] ?? '';
  const noun = /^(?:primo|medio|ultimo|start|slut|midt|inden|før)/i.test(said) ? '' : (before[1] ?? '');
  if (link === 'fra' || link === 'siden') return false;
  if (!['i', 'for'].includes(link) || !MEETING.test(noun)) return true;
  return before.slice(2, 5).includes('på');
}

/** "i 2016" at the beginning, or right behind what is done; elsewhere it tells which budget, plan or year is spoken of. */
function isDueYear(words: string, mention: DateMention, before: readonly string[]): boolean {
  if (!/^(?:i|år) /i.test(mention.words)) return true;
  const lead = words.slice(0, mention.start).trim();
  if (lead === '') return true;
  const closes = /^[\s.)]*$/.test(words.slice(mention.end, mention.end + 4));
  return closes && !before.slice(0, 5).some((word) => ['for', 'til', 'om', 'af', 'fra', 'med'].includes(word));
}
