const QUOTES = /["'`´\u00AB\u00BB\u2018-\u201F\u2032-\u2037\u2039\u203A\u300C-\u300F\u301D-\u301F]/gu;
/** Soft hyphen, zero-width marks, byte order mark: unseen, so they must not tell two titles apart. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const FINAL = ' .,;:!?';

const compose = (text: string): string => text.replace(QUOTES, '').replace(UNSEEN, '').normalize('NFKC');

/** Unicode form, case, quotes and spaces evened out; twice, since each may uncover the other. */
function foldLetters(text: string): string {
  const lower = compose(compose(text).toLowerCase());
  return compose(lower).replace(/\s+/gu, ' ').trim();
}

/**
 * A title as it is compared: without regard to case, quotes, `&` or *og*, spaces and final punctuation.
 * Two items are the same by default only where these are equal.
 * Source: model.md, "The API that others may rely on".
 */
export function foldTitle(title: string): string {
  const folded = foldLetters(title).replace(/&/g, ' og ').replace(/\s+/gu, ' ').trimStart();
  let end = folded.length;
  while (end > 0 && FINAL.includes(folded.charAt(end - 1))) end -= 1;
  return folded.slice(0, end);
}

/** A person's name as it is compared: without regard to case, spaces, and the points of initials. First names stay first names. */
export function foldName(name: string): string {
  return foldLetters(name).replace(/[.,]/g, ' ').replace(/\s+/gu, ' ').trim();
}

function trigramsOf(text: string): ReadonlySet<string> {
  const padded = [...`  ${text} `];
  return new Set(padded.slice(2).map((letter, at) => `${padded[at] ?? ''}${padded[at + 1] ?? ''}${letter}`));
}

/** Never 1 for titles that differ. */
const NEARLY = 0.99;

/**
 * How alike two titles are, from 0 to 1: Dice's measure over the three-letter stretches of the folded titles.
 * 1 exactly where the folded titles are equal. Likeness alone is a question, never a match.
 */
export function likeness(a: string, b: string): number {
  const [left, right] = [foldTitle(a), foldTitle(b)];
  if (left === right) return 1;
  if (left === '' || right === '') return 0;
  const [ours, theirs] = [trigramsOf(left), trigramsOf(right)];
  const shared = [...ours].filter((trigram) => theirs.has(trigram)).length;
  return Math.min((2 * shared) / (ours.size + theirs.size), NEARLY);
}
