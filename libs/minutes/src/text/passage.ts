import type { Passage, Span } from '../reading.js';
import { isMark, isSpace } from './characters.js';

/** The stretch with its very words, without spaces and markdown marks at its ends. */
export function passageOf(text: string, start: number, end: number): Passage {
  const span = trimSpan(text, start, end);
  return { ...span, quote: text.slice(span.start, span.end) };
}

/** The stretch without the white space and marks that pad its ends. */
export function trimSpan(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && isPadding(text.charAt(from))) from += 1;
  while (to > from && isPadding(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function isPadding(char: string): boolean {
  return isSpace(char) || isMark(char);
}
