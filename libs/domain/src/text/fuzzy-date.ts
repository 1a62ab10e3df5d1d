import { OPENING_WORDS } from './date-words.vocabulary.js';
import { findDayMention } from './day-mention.js';
import { findPeriodMention } from './period-mention.js';
import type { DateMention, YearChoice } from './date-mention.js';

export type { DateMention, DateWindow, YearChoice } from './date-mention.js';

const WORD = /[\p{L}\p{N}]+/gu;
const DIGIT = /\p{N}/u;

/**
 * Every date, week, month, year, season and "as soon as possible" that a Danish text names, in order, without overlap.
 *
 * @param reference ISO date of the meeting, against which what is left out is resolved
 * @param choice where the year is left out: `future` (the next such day, up to three months back) or `past` (the latest)
 */
export function findDateMentions(text: string, reference: string, choice: YearChoice = 'future'): DateMention[] {
  const lower = lowerCase(text);
  const mentions: DateMention[] = [];
  let from = 0;
  for (const { 0: word, index: at } of lower.matchAll(WORD)) {
    const read = at >= from && mayOpen(word) ? findMentionAt(lower, at, reference, choice) : null;
    if (!read || isPersonsName(text, read)) continue;
    mentions.push({ ...read, words: text.slice(read.start, read.end) });
    from = read.end;
  }
  return mentions;
}

/** The first day that the words name exactly, as an ISO date; else null. */
export function parseDanishDate(words: string, reference: string, choice: YearChoice = 'future'): string | null {
  const mention = findDateMentions(words, reference, choice).find(
    ({ precision, from, to }) => precision === 'day' && from === to,
  );
  return mention?.to ?? null;
}

function findMentionAt(lower: string, at: number, reference: string, choice: YearChoice): DateMention | null {
  return findPeriodMention(lower, at, reference) ?? findDayMention(lower, at, reference, choice);
}

/** "Maj Lund", "Grethe Maj": the month is part of somebody's name. */
function isPersonsName(text: string, { start, end, precision }: DateMention): boolean {
  if (precision !== 'month' || !/^\p{Lu}/u.test(text.charAt(start))) return false;
  return (
    /^ \p{Lu}/u.test(text.slice(end, end + 2)) ||
    /(?<!\p{L})\p{Lu}\p{Ll}{1,20} $/u.test(text.slice(Math.max(0, start - 24), start))
  );
}

/** A digit, or a word that a date may open with; `den1/9` is written too. */
function mayOpen(word: string): boolean {
  const digit = word.search(DIGIT);
  return digit === 0 || OPENING_WORDS.has(digit < 0 ? word : word.slice(0, digit));
}

/** Lower case of the same length, so that places stay. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-ZÆØÅ]/g, (letter) => letter.toLowerCase());
}
