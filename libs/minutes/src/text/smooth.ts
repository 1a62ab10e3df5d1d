import type { Span } from '../reading.js';

/** A word broken at a line's end, with page heads and blank lines between its halves where there are some. */
const BROKEN = /(?<=\p{Ll}{2})-\n(?:[ \n]{0,400})(?=\p{Ll})/gu;
/** The hyphen before these stands for a word left out: `social- og sundhedsområdet`. */
const JOINERS = /^(?:og|eller|samt|til|som)(?!\p{L})/u;
const SOFT_HYPHEN = '\u00ad';

/**
 * The text with page heads and feet blanked and words made whole that were broken at a line's end. Every character keeps its
 * place: what goes becomes spaces and soft hyphens, which no stage reads.
 *
 * @param pages heads and feet of pages, in order
 */
export function smoothText(text: string, pages: readonly Span[]): string {
  return blankOut(text, pages).replace(BROKEN, (broken: string, at: number, whole: string) =>
    JOINERS.test(whole.slice(at + broken.length, at + broken.length + 6)) ? broken : SOFT_HYPHEN.repeat(broken.length),
  );
}

function blankOut(text: string, pages: readonly Span[]): string {
  let from = 0;
  const kept: string[] = [];
  for (const { start, end } of pages) {
    kept.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return kept.join('') + text.slice(from);
}
