import type { DuePrecision } from '../portfolio/minutes-terms.js';

/** How to fill in a year that was left out. */
export type YearChoice = 'future' | 'past';

/** A date as said: the first and last day that it may mean (ISO dates, both included), how exactly, and the words. */
export interface DateWindow {
  readonly from: string;
  readonly to: string;
  readonly precision: DuePrecision;
  readonly words: string;
}

/** A date window with its place in the text (UTF-16 offsets, `end` exclusive). */
export interface DateMention extends DateWindow {
  readonly start: number;
  readonly end: number;
  /** True where the text itself says the year. */
  readonly yearStated: boolean;
}

/** A mention that begins at a place of the text, for who finds them. */
export function mentionAt(
  start: number,
  words: string,
  window: Omit<DateMention, 'start' | 'end' | 'words'>,
): DateMention {
  return { start, end: start + words.length, words, ...window };
}

/** What a sticky pattern finds at exactly this place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
