import { MONTH_NAMES } from '@netvaerksoverblik/domain';
import { cleanText, isDigit, isInvisible, isSpace } from './characters.js';

/** One line of the document, with what its marks say and its text without them. */
export interface Line {
  readonly index: number;
  /** The whole line, without its line end. */
  readonly start: number;
  readonly end: number;
  /** What is left when leading and trailing marks are taken off; before a list number. */
  readonly textStart: number;
  readonly textEnd: number;
  /** After a list number, where the line has one; else `textStart`. */
  readonly bodyStart: number;
  /** The text as a person reads it, list number included. */
  readonly plain: string;
  /** Number of `#`; 0 for none. */
  readonly heading: number;
  readonly bullet: boolean;
  /** The number of a list entry (`3.`). */
  readonly ordinal: number | null;
  readonly blank: boolean;
  /** A row of a table. */
  readonly table: boolean;
}

const BULLETS = '-–—•*·▪◦';
/** Longer lines are prose: they are not looked at for labels, titles and values. */
const LONGEST_PLAIN = 4000;

const BLANK = { plain: '', heading: 0, bullet: false, ordinal: null, blank: true, table: false } as const;

/** Cuts a text into lines and takes off the marks around each. Every text has at least one line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push(readLine(text, lines.length, start, end));
    start = end + 1;
  }
  return lines;
}

/** What a line holds from some place on, as a line of its own. */
export function restOfLine(text: string, { index, end }: Line, from: number): Line {
  return readLine(text, index, from, end);
}

function readLine(text: string, index: number, start: number, end: number): Line {
  if (start === end) return { index, start, end, ...BLANK, textStart: start, textEnd: start, bodyStart: start };
  const last = trimEnd(text, start, end);
  const lead = skipSpace(text, start, last);
  const table = text.charAt(lead) === '|' || hasTab(text, start, last);
  const { at: afterHash, count: heading } = skipHashes(text, lead, last);
  const bulletEnd = heading > 0 ? afterHash : skipBullet(text, afterHash, last);
  const textStart = skipEmphasis(text, bulletEnd, last);
  const { bodyStart, ordinal } = readOrdinal(text, textStart, last);
  const rule = isRule(text, lead, last);
  const plain = rule ? '' : cleanText(text.slice(textStart, Math.min(last, textStart + LONGEST_PLAIN)));
  const textEnd = trimEmphasis(text, textStart, last);
  const shape = { heading, bullet: bulletEnd > afterHash, ordinal, blank: plain === '', table };
  return { index, start, end, textStart, textEnd, bodyStart, plain, ...shape };
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (isSpace(text.charAt(at)) || isInvisible(text.charAt(at)) || text.charAt(at) === '>')) at += 1;
  return at;
}

function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && (isSpace(text.charAt(at - 1)) || isInvisible(text.charAt(at - 1)))) at -= 1;
  return at;
}

function skipHashes(text: string, from: number, to: number): { at: number; count: number } {
  let at = from;
  while (at < to && text.charAt(at) === '#') at += 1;
  const count = at - from;
  return count > 0 && count <= 6 ? { at: skipSpace(text, at, to), count } : { at: from, count: 0 };
}

function skipBullet(text: string, from: number, to: number): number {
  const isBullet = BULLETS.includes(text.charAt(from)) && from + 1 < to && isSpace(text.charAt(from + 1));
  return from < to && isBullet ? skipSpace(text, from + 1, to) : from;
}

function skipEmphasis(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text.charAt(at) === '*' || text.startsWith('__', at))) at += text.charAt(at) === '*' ? 1 : 2;
  return skipSpace(text, at, to);
}

function trimEmphasis(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && (text.charAt(at - 1) === '*' || isSpace(text.charAt(at - 1)))) at -= 1;
  return at;
}

function readOrdinal(text: string, from: number, to: number): { bodyStart: number; ordinal: number | null } {
  let at = from;
  while (at < to && at < from + 4 && isDigit(text.charAt(at))) at += 1;
  const none = { bodyStart: from, ordinal: null };
  const mark = text.charAt(at) === '\\' ? at + 1 : at;
  if (at === from || at >= from + 4 || !closesOrdinal(text, mark, to)) return none;
  const bodyStart = skipEmphasis(text, skipSpace(text, mark + 1, to), to);
  const next = text.slice(bodyStart, bodyStart + 9).toLowerCase();
  return MONTH_NAMES.some((month) => next.startsWith(month))
    ? none
    : { bodyStart, ordinal: Number(text.slice(from, at)) };
}

/** `3.`, `3\.` or `3)` before a space or the line's end. */
function closesOrdinal(text: string, at: number, to: number): boolean {
  const mark = text.charAt(at);
  const after = text.charAt(at + 1);
  return at < to && (mark === '.' || mark === ')') && (at + 1 >= to || isSpace(after) || after === '*');
}

function isRule(text: string, from: number, to: number): boolean {
  const mark = text.charAt(from);
  if (to - from < 3 || !'-_*=|'.includes(mark)) return false;
  for (let at = from; at < to; at += 1) if (!'-_*=| :'.includes(text.charAt(at))) return false;
  return true;
}

function hasTab(text: string, from: number, to: number): boolean {
  return text.slice(from, to).includes('\t');
}

/** The first lines that together hold no more characters than that; a longer first line is left out too. */
export function linesWithin(lines: readonly Line[], characters: number): readonly Line[] {
  const from = lines[0]?.start ?? 0;
  const over = lines.findIndex(({ end }) => end - from > characters);
  return over < 0 ? lines : lines.slice(0, over);
}
