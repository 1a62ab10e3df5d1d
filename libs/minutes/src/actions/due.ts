import {
  type DateMention,
  type DuePrecision,
  findDateMentions,
  lastDayOfMonth,
  parseIsoDate,
} from '@netvaerksoverblik/domain';
import { LIMIT_WORDS } from './actions.vocabulary.js';

/** When something is to be done, as far as the words say. */
export interface Due {
  /** ISO date; null where only a season or "soon" is said, or nothing. */
  readonly due: string | null;
  readonly duePrecision: DuePrecision | null;
}

const RANK: readonly DuePrecision[] = ['day', 'month', 'season', 'year', 'soon'];
const NO_DUE: Due = { due: null, duePrecision: null };

/** The time limit of a sentence: the most exact date that is not past and does not name a meeting or a document. */
export function readDue(words: string, reference: string): Due {
  const mentions = findDateMentions(words, reference).filter((mention) => isLimit(words, mention, reference));
  const best = RANK.flatMap((precision) => mentions.filter((one) => one.precision === precision));
  const exact = best.filter(({ precision }) => precision === best[0]?.precision);
  const chosen = exact.find((mention) => LIMIT_WORDS.has(wordBefore(words, mention))) ?? exact[0];
  return chosen ? dueOf(chosen) : NO_DUE;
}

function dueOf({ precision, to }: DateMention): Due {
  if (precision === 'soon' || precision === 'season') return { due: null, duePrecision: precision };
  return { due: precision === 'month' ? lastOfMonth(to) : to, duePrecision: precision };
}

function lastOfMonth(iso: string): string {
  const day = parseIsoDate(iso);
  return day === null ? iso : lastDayOfMonth(day.year, day.month);
}

function isLimit(words: string, mention: DateMention, reference: string): boolean {
  if (mention.to < reference) return false;
  const before = words
    .slice(Math.max(0, mention.start - 40), mention.start)
    .toLowerCase()
    .trim()
    .split(/\s/);
  const [noun, link] = [before.at(-2) ?? '', before.at(-1) ?? ''];
  if (mention.precision === 'month')
    return !(
      ['i', 'for', 'fra'].includes(link) && /(?:mødet|møde|møder|seminaret|seminar|dag|workshop|kurset)$/.test(noun)
    );
  if (mention.precision === 'year') return !/^(?:i|år) /i.test(mention.words) || LIMIT_WORDS.has(link);
  return link !== 'fra' && !['referatet', 'referat'].includes(noun);
}

function wordBefore(words: string, mention: DateMention): string {
  const before = words
    .slice(Math.max(0, mention.start - 30), mention.start)
    .toLowerCase()
    .trim()
    .split(/\s/);
  return ['d.', 'den', 'af', 'onsdag', 'mandag', 'tirsdag', 'torsdag', 'fredag'].includes(before.at(-1) ?? '')
    ? (before.at(-2) ?? '')
    : (before.at(-1) ?? '');
}
