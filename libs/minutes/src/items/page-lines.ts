import type { Line } from '../text/lines.js';

const LONGEST = 160;
const ENDS_WITH_PAGE = /(?:^|\s)side \d{1,4}(?: ?(?:af|\/) ?\d{1,4})?$/i;
const ONLY_PAGE = /^side \d/i;

/** Heads and feet of pages that a converter left in the text: `Side 3 af 12`, alone or behind the same words again and again. */
export function findPageLines(lines: readonly Line[]): readonly Line[] {
  const candidates = lines.filter(({ plain }) => plain.length < LONGEST && ENDS_WITH_PAGE.test(plain));
  const times = new Map<string, number>();
  for (const { plain } of candidates) times.set(wordsOf(plain), (times.get(wordsOf(plain)) ?? 0) + 1);
  return candidates.filter(({ plain }) => ONLY_PAGE.test(plain) || (times.get(wordsOf(plain)) ?? 0) > 1);
}

function wordsOf(plain: string): string {
  return plain.replace(/\d{1,20}/g, '#').toLowerCase();
}
