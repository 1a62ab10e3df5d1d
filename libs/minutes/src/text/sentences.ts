import { MONTH_NAMES } from '@netvaerksoverblik/domain';
import type { Span } from '../reading.js';
import { ABBREVIATIONS, LETTERED_NOUNS } from './abbreviations.vocabulary.js';
import { splitBlocks } from './blocks.js';
import { isDigit, isLetter, isMark, isSpace, isUpper, QUOTE_MARKS } from './characters.js';
import type { Line } from './lines.js';
import { trimSpan } from './passage.js';
import { type Token, tokenize } from './tokens.js';

/** A sentence or list entry, with its place, its words, and the paragraph and list entry it stands in. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly paragraph: number;
  readonly bullet: boolean;
  readonly ordinal: number | null;
}

/** Longer sentences are cut here: no sentence of minutes is so long, and the stages after this stay quick. */
const LONGEST = 4000;

/** `Ad 2.` at the beginning of a sentence. */
const POINT_NUMBER = /^(?:ad|pkt|punkt|vedr)\.? ?(?:punkt |pkt\. ?|nr\. ?)?\d{1,2}$/i;

/** Lines that were cut before: several stages read the same section. */
const CUT = new WeakMap<readonly Line[], { readonly text: string; readonly sentences: readonly Sentence[] }>();

/** Cuts the lines into sentences: at full stops, list entries, headings and paragraphs; tables are left out. */
export function splitSentences(text: string, lines: readonly Line[]): readonly Sentence[] {
  const known = CUT.get(lines);
  if (known?.text === text) return known.sentences;
  const sentences = splitBlocks(text, lines).flatMap(({ start, end, paragraph, bullet, ordinal }) =>
    cutBlock(text, start, end).map((span): Sentence => ({
      ...span,
      ...{ paragraph, bullet, ordinal },
      tokens: tokenize(text, span.start, span.end),
    })),
  );
  CUT.set(lines, { text, sentences });
  return sentences;
}

function cutBlock(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    const stop = stopAt(text, at, from, end);
    if (stop === null) continue;
    spans.push(trimSpan(text, from, stop));
    from = stop;
    at = stop - 1;
  }
  spans.push(trimSpan(text, from, end));
  return spans.filter((span) => span.end > span.start);
}

/** Where the sentence ends if it ends at this character: after the stop and the quotes and marks that close with it. */
function stopAt(text: string, at: number, from: number, end: number): number | null {
  const char = text.charAt(at);
  if (at - from >= LONGEST && isSpace(char)) return at;
  if (!STOPS.has(char)) return null;
  const after = skipWhile(text, at + 1, end, closesWithStop);
  if (after >= end) return end;
  if (!isSpace(text.charAt(after))) return null;
  const next = skipWhile(text, after, end, (one) => isSpace(one) || isMark(one));
  const opens = next >= end || (opensSentence(text.charAt(next)) && !isAbbreviation(text, at, next, from));
  return opens ? after : null;
}

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?']);

function skipWhile(text: string, from: number, end: number, fits: (char: string) => boolean): number {
  let at = from;
  while (at < end && fits(text.charAt(at))) at += 1;
  return at;
}

function closesWithStop(char: string): boolean {
  return isMark(char) || QUOTE_MARKS.includes(char) || ').!?'.includes(char);
}

function opensSentence(char: string): boolean {
  return isUpper(char) || isDigit(char) || QUOTE_MARKS.includes(char) || char === '(' || char === '–';
}

/** True where the stop at `at` belongs to the word before it: an abbreviation, an initial, the day of a date. */
function isAbbreviation(text: string, at: number, next: number, start: number): boolean {
  if (text.charAt(at) !== '.') return false;
  let from = at;
  while (from > 0 && at - from < 12 && isWordOrStop(text.charAt(from - 1))) from -= 1;
  const word = text.slice(from, at);
  if (POINT_NUMBER.test(text.slice(Math.max(from - 20, start), at))) return true;
  return (
    ABBREVIATIONS.has(word.toLowerCase()) ||
    (word.length === 1 && isUpper(word) && !isLettered(text.slice(Math.max(start, from - 16), from))) ||
    isDayOfDate(word, text.slice(next, next + 9))
  );
}

/** "model B." is no initial of a name. */
function isLettered(before: string): boolean {
  const noun = before.trim().split(' ').at(-1) ?? '';
  return LETTERED_NOUNS.has(noun.toLowerCase());
}

function isWordOrStop(char: string): boolean {
  return isLetter(char) || isDigit(char) || char === '.';
}

function isDayOfDate(word: string, following: string): boolean {
  const lower = following.toLowerCase();
  return word.length <= 2 && [...word].every(isDigit) && MONTH_NAMES.some((month) => lower.startsWith(month));
}
