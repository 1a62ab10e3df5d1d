import type { Passage, Span } from '../reading.js';
import { isMark, isSpace } from './characters.js';

/** The stretch with its very words, without spaces and markdown marks at its ends; marks that open within are closed within. */
export function passageOf(text: string, start: number, end: number): Passage {
  const span = trimSpan(text, start, end);
  const from = opensBefore(text, span) ? startOfMarks(text, span.start) : span.start;
  return { start: from, end: span.end, quote: text.slice(from, span.end) };
}

/** `**Name**: Godkendt` without its first marks. */
function opensBefore(text: string, { start, end }: Span): boolean {
  return text.charAt(start - 1) === '*' && text.slice(start, end).split('**').length % 2 === 0;
}

function startOfMarks(text: string, start: number): number {
  let from = start;
  while (from > 0 && text.charAt(from - 1) === '*') from -= 1;
  return from;
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
