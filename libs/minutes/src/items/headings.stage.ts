import type { Line } from '../text/lines.js';
import { readContents, type Contents } from './contents.stage.js';
import { chooseHeadings } from './heading-chain.js';
import { type KnownHeading, weighHeadings } from './heading-evidence.js';
import { findHeadingCandidates, type HeadingStyle, type ItemHeading } from './item-headings.js';

/** The lines that open the agenda items, and the contents that list them. */
export interface Headings {
  readonly contents: Contents | null;
  readonly headings: readonly KnownHeading[];
  readonly style: HeadingStyle;
}

/** "Punkt 3:" says by itself that an item begins; a bare number does not. */
const NAMED_WEIGHT = 1;
/** Bare numbers open items where so much speaks for one of them. */
const SURE = 2;

/** Finds the contents and the headings: of every style of numbering those that most speaks for. */
export function findHeadings(text: string, lines: readonly Line[]): Headings {
  const styles = findHeadingCandidates(lines);
  const named = new Set([...styles].flatMap(([style, found]) => (style === '' ? [] : found.map(({ line }) => line))));
  const contents = readContents(lines, (line) => named.has(line));
  const chains = [...styles].map(([style, candidates]) => {
    const possible = candidates.filter((heading) => isPossible(heading, contents));
    const weighed = weighHeadings(text, lines, possible, contents);
    return { style, headings: chooseHeadings(style === '' ? weighed : weighed.map(strengthen)) };
  });
  const sure = chains.filter(({ style, headings }) => style !== '' || headings.some(({ weight }) => weight >= SURE));
  const [best] = sure.sort((a, b) => total(b.headings) - total(a.headings));
  return { contents, headings: best?.headings ?? [], style: best?.style ?? '' };
}

function strengthen(heading: KnownHeading): KnownHeading {
  return { ...heading, weight: heading.weight + NAMED_WEIGHT };
}

function total(headings: readonly KnownHeading[]): number {
  return headings.reduce((sum, { weight }) => sum + weight, 0);
}

/** Below the contents; where these say how many items there are without numbering them, a higher number is none. */
function isPossible({ line, number }: ItemHeading, contents: Contents | null): boolean {
  if (contents === null) return true;
  const { entries, label, after } = contents;
  const counted = entries.length > 1 && entries.every((entry) => entry.number === null);
  return (line.index < label || line.index >= after) && (!counted || number <= entries.length);
}
