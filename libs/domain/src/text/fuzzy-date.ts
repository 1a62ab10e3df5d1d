import { findDayMention } from './day-mention.js';
import { findPeriodMention } from './period-mention.js';
import type { DateMention, YearChoice } from './date-mention.js';

export type { DateMention, DateWindow, YearChoice } from './date-mention.js';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Every date, week, month, year, season and "as soon as possible" that a Danish text names, in order, without overlap.
 *
 * @param reference ISO date of the meeting, against which what is left out is resolved
 * @param choice where the year is left out: `future` (the next such day, up to three months back) or `past` (the latest)
 */
export function findDateMentions(text: string, reference: string, choice: YearChoice = 'future'): DateMention[] {
  const lower = lowerCase(text);
  const mentions: DateMention[] = [];
  let at = 0;
  while (at < lower.length) {
    const read = startsWord(lower, at) ? findMentionAt(lower, at, reference, choice) : null;
    const found = read && isPersonsName(text, read) ? null : read;
    if (found) mentions.push({ ...found, words: text.slice(found.start, found.end) });
    at = found ? found.end : at + 1;
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

/** "Maj Lund": the month is somebody's first name. */
function isPersonsName(text: string, { start, end, precision }: DateMention): boolean {
  return precision === 'month' && /^\p{Lu}/u.test(text.slice(start)) && /^ \p{Lu}/u.test(text.slice(end, end + 2));
}

function startsWord(text: string, at: number): boolean {
  return LETTER_OR_DIGIT.test(text.charAt(at)) && (at === 0 || !LETTER_OR_DIGIT.test(text.charAt(at - 1)));
}

/** Lower case of the same length, so that places stay. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-ZÆØÅ]/g, (letter) => letter.toLowerCase());
}
