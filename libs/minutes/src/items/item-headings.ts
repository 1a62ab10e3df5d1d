import type { Line } from '../text/lines.js';
import { withoutLeader } from './item-titles.js';

/** A line that opens an agenda item. */
export interface ItemHeading {
  readonly line: Line;
  readonly number: number;
  /** As written after the number; may be empty. */
  readonly title: string;
}

/** The word before the number by which a document opens its items; empty for `3. Title`. */
export type HeadingStyle = 'punkt' | 'pkt' | 'sag' | 'emne' | '';

const LONGEST = 400;
const NAMED = /^(?:dagsordens)?(punkt|pkt|sag|emne)\.? ?(?:nr\.? ?)?(\d{1,4}) ?[:.\-–—)]? ?(.*)$/i;
const NUMBER = /^\d{1,3}[.)] ?/;

/** The lines that may open an item, by the style of their number: `Punkt 3: CF - Evt.`, `3. CF - Evt.` */
export function findHeadingCandidates(lines: readonly Line[]): Map<HeadingStyle, ItemHeading[]> {
  const styles = new Map<HeadingStyle, ItemHeading[]>();
  for (const line of lines) {
    if (line.blank || line.bullet || line.table || line.plain.length > LONGEST) continue;
    const found = readNamed(line) ?? readNumbered(line);
    if (!found || withoutLeader(line.plain) !== null) continue;
    const same = styles.get(found.style);
    if (same) same.push(found.heading);
    else styles.set(found.style, [found.heading]);
  }
  return styles;
}

interface StyledHeading {
  readonly style: HeadingStyle;
  readonly heading: ItemHeading;
}

function readNamed(line: Line): StyledHeading | null {
  const [, word, number, title] = NAMED.exec(line.plain) ?? [];
  if (word === undefined || number === undefined || title === undefined || isReference(title)) return null;
  const style = word.toLowerCase() as HeadingStyle;
  return { style, heading: { line, number: Number(number), title: title.trim() } };
}

/** "Punkt 8: "…" rettes" and "Punkt 3 blev udsat" speak of an item, they do not open it. */
function isReference(title: string): boolean {
  const first = title.trim().charAt(0);
  return '"„“»«'.includes(first || 'x') || isSmall(first);
}

function readNumbered(line: Line): StyledHeading | null {
  if (line.ordinal === null || line.textEnd <= line.bodyStart) return null;
  const title = line.plain.replace(NUMBER, '').trim();
  if (title === '' || isSmall(title.charAt(0)) || /^At /.test(title)) return null;
  return { style: '', heading: { line, number: line.ordinal, title } };
}

function isSmall(char: string): boolean {
  return char !== '' && char === char.toLowerCase() && char !== char.toUpperCase();
}
