import { isContentsLabel } from './contents.stage.js';
import { readSectionLabel } from '../sections/section-labels.js';
import type { Line } from '../text/lines.js';

const LONGEST = 160;
const ENDS_WITH_PAGE = /(?:^|[\s|·•–-])(?:side|s\.) ?\d{1,4}(?: ?(?:af|\/) ?\d{1,4})?$/i;
const ONLY_PAGE = /^(?:side \d|[-–] ?\d{1,4} ?[-–]$)/i;
/** `3 / 12`, which a case number looks like too. */
const OF_TOTAL = /^(\d{1,4}) ?\/ ?(\d{1,4})$/;
/** Sentences and openings of lists stand on no page's edge again and again. */
const ENDS_TEXT = /[.:;,]$/;
/** Links of a web page. */
const TO_TOP = /^(?:til toppen|tilbage til toppen|til top)$/i;
/** Lines of a page's head or foot stand at most so far from its number. */
const NEAR = 2;
/** A page's head or foot stands on this many pages. */
const REPEATED = 2;

/** Heads and feet of pages that a converter left in the text: `Side 3 af 12`, and what stands beside it again and again. */
export function findPageLines(text: string, lines: readonly Line[]): readonly Line[] {
  const short = lines.filter(({ plain, blank }) => !blank && plain.length < LONGEST);
  const times = countWords(short, wordsOf);
  const isAgain = (line: Line) => (times.get(wordsOf(line.plain)) ?? 0) >= REPEATED;
  const isOfTotal = pagesOfTotal(short);
  const numbers = short.filter(
    (line) => ONLY_PAGE.test(line.plain) || isOfTotal(line) || (ENDS_WITH_PAGE.test(line.plain) && isAgain(line)),
  );
  const beside = besideNumbers(short, new Set(numbers), (line) => !isOfText(text, line));
  const links = short.filter(({ plain }) => TO_TOP.test(plain));
  return [...new Set([...numbers, ...beside, ...links])].sort((a, b) => a.index - b.index);
}

/** Tells page numbers by their total: several different ones have the same. */
function pagesOfTotal(short: readonly Line[]): (line: Line) => boolean {
  const pages = new Map<string, Set<string>>();
  for (const { plain } of short) {
    const [, page, total] = OF_TOTAL.exec(plain) ?? [];
    if (page && total) pages.set(total, (pages.get(total) ?? new Set()).add(page));
  }
  return ({ plain }) => (pages.get(OF_TOTAL.exec(plain)?.[2] ?? '')?.size ?? 0) >= REPEATED;
}

/** Lines next to a page number that stand next to another one too, and are no labels of the text. */
function besideNumbers(
  short: readonly Line[],
  numbers: ReadonlySet<Line>,
  isHead: (line: Line) => boolean,
): readonly Line[] {
  if (numbers.size < REPEATED) return [];
  const near = short.filter((line, at) => {
    if (numbers.has(line) || !isHead(line)) return false;
    return short.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((other) => numbers.has(other));
  });
  const times = countWords(near, lowerOf);
  return near.filter(({ plain }) => {
    const again = times.get(lowerOf(plain)) ?? 0;
    const least = plain.includes(' ') ? REPEATED : 2 * REPEATED;
    return again >= least && again * 2 >= numbers.size && !ENDS_TEXT.test(plain);
  });
}

function isOfText(text: string, line: Line): boolean {
  const listed = line.ordinal !== null || line.bullet || line.heading > 0;
  return listed || isContentsLabel(line.plain) || readSectionLabel(text, line) !== null;
}

function countWords(lines: readonly Line[], keyOf: (plain: string) => string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { plain } of lines) times.set(keyOf(plain), (times.get(keyOf(plain)) ?? 0) + 1);
  return times;
}

function wordsOf(plain: string): string {
  return plain.replace(/\d{1,20}/g, '#').toLowerCase();
}

/** Beside the number a page says the very same again; lines that differ in a number alone are case numbers and dates. */
function lowerOf(plain: string): string {
  return plain.toLowerCase();
}
