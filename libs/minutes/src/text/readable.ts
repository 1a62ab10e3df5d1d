import type { Span } from '../reading.js';
import { type Change, chain, rewrite, type Rewriting } from './rewriting.js';

/** Characters that take no place, letters with their accents apart, and spaces of other kinds. */
const STRANGE =
  /\u00ad\n[ \n]{0,400}(?=\p{Ll})|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+|\p{L}\p{M}{1,4}|[\u00a0\u2000-\u200a\u202f\u205f\u3000\f\v]/gu;
/** A word broken at a line's end, with blank lines between its halves where a page ended there. */
const BROKEN = /(?<=\p{L}\p{Ll})-\n[ \n]{0,400}(?=\p{Ll})/gu;
/** The hyphen before these stands for a word left out: `social- og sundhedsområdet`. */
const JOINERS = /^(?:og|eller|samt|til|som|i|på)(?!\p{L})/u;

/**
 * The text as a person reads it past what a converter left in it: without heads and feet of pages, characters that take no place, and
 * breaks within words.
 *
 * @param pages heads and feet of pages, in order
 */
export function makeReadable(text: string, pages: readonly Span[]): Rewriting {
  const clean = rewrite(
    text,
    [...leavingOut(text, pages), ...strangeIn(text, pages)].sort((a, b) => a.start - b.start),
  );
  const broken = [...clean.text.matchAll(BROKEN)].flatMap(({ 0: found, index }): Change[] => {
    const end = index + found.length;
    return JOINERS.test(clean.text.slice(end, end + 8)) ? [] : [{ start: index, end, by: '' }];
  });
  return broken.length === 0 ? clean : chain(clean, rewrite(clean.text, broken));
}

/** Each line with its line end, and the blank lines around it where the sentence goes on behind it. */
function leavingOut(text: string, pages: readonly Span[]): Change[] {
  const changes: Change[] = [];
  for (const { start, end } of pages) {
    const last = changes.at(-1);
    if (last && /^\s*$/.test(text.slice(last.end, start))) changes[changes.length - 1] = { ...last, end: end + 1 };
    else changes.push({ start, end: end + 1, by: '' });
  }
  return changes.map((change) => spanOfGap(text, change));
}

function spanOfGap(text: string, { start, end }: Change): Change {
  let [from, to] = [start, Math.min(end, text.length)];
  while (from > 0 && isGap(text.charAt(from - 1))) from -= 1;
  while (to < text.length && isGap(text.charAt(to))) to += 1;
  const goesOn = !'.!?:'.includes(text.charAt(from - 1) || '.') && /\p{Ll}/u.test(text.charAt(to));
  return goesOn ? { start: from, end: to, by: '\n' } : { start, end: Math.min(end, text.length), by: '' };
}

function isGap(char: string): boolean {
  return char === '\n' || char === ' ' || char === '\f' || char === '\r';
}

function strangeIn(text: string, pages: readonly Span[]): Change[] {
  const changes: Change[] = [];
  let page = 0;
  for (const { 0: found, index } of text.matchAll(STRANGE)) {
    while ((pages[page]?.end ?? Infinity) < index) page += 1;
    if ((pages[page]?.start ?? Infinity) <= index) continue;
    changes.push({ start: index, end: index + found.length, by: readableOf(found) });
  }
  return changes;
}

function readableOf(found: string): string {
  const first = found.charAt(0);
  if (/\p{L}/u.test(first)) return found.normalize('NFC');
  if (/[\f\v]/.test(first)) return '\n';
  return /\s/.test(first) && first !== '\ufeff' ? ' ' : '';
}
