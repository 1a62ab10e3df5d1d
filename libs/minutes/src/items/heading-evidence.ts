import { findCaseNumber, likeness } from '@netvaerksoverblik/domain';
import { readSectionLabel } from '../sections/section-labels.js';
import { foldText } from '../text/characters.js';
import type { Line } from '../text/lines.js';
import type { Contents } from './contents.stage.js';
import type { ItemHeading } from './item-headings.js';
import { prefixOf, splitRoute } from './item-titles.js';
import { isClosedTitle, isCommonTitle } from './items.vocabulary.js';

/** The marks by which a line is known to open an item. */
const HEADING_MARKS = ['listed', 'routed', 'repeated', 'labelled', 'common', 'apart'] as const;
/** One of them. */
export type HeadingMark = (typeof HEADING_MARKS)[number];

/** How much each mark says. */
const WEIGHTS: Readonly<Record<HeadingMark, number>> = {
  ...{ listed: 4, routed: 2, repeated: 2, labelled: 2 },
  ...{ common: 1, apart: 0.25 },
};
const LINES_BELOW = 8;
const LIKE = 0.6;

/** A heading with the marks that speak for it. */
export interface KnownHeading extends ItemHeading {
  readonly marks: readonly HeadingMark[];
  readonly weight: number;
}

/** Gathers what speaks for each heading. */
export function weighHeadings(
  text: string,
  lines: readonly Line[],
  headings: readonly ItemHeading[],
  contents: Contents | null,
): KnownHeading[] {
  const listed = listedTitles(contents);
  return headings.map((heading) => {
    const marks = HEADING_MARKS.filter((mark) => bears(mark, { text, lines, heading, listed }));
    return { ...heading, marks, weight: marks.reduce((sum, mark) => sum + WEIGHTS[mark], 0) };
  });
}

type Listed = ReadonlyMap<number | null, readonly string[]>;

function listedTitles(contents: Contents | null): Listed {
  const listed = new Map<number | null, string[]>();
  for (const { number, title } of contents?.entries ?? []) {
    const folded = foldText(title.slice(0, 400));
    const same = listed.get(number);
    if (same) same.push(folded);
    else listed.set(number, [folded]);
  }
  return listed;
}

interface Weighed {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly heading: ItemHeading;
  readonly listed: Listed;
}

function bears(mark: HeadingMark, { text, lines, heading, listed }: Weighed): boolean {
  const { line, number, title } = heading;
  if (mark === 'listed') return isListed(listed, number, foldText(title));
  if (mark === 'routed') return prefixOf(title) !== null;
  if (mark === 'common') return isCommonTitle(title) || isClosedTitle(title);
  if (mark === 'repeated') return isRepeated(lines, line, title);
  if (mark === 'labelled') return isLabelled(text, lines, line);
  return standsApart(lines, line);
}

/** Under its number, or under none where the contents have no numbers; a title may be broken off at the line's end. */
function isListed(listed: Listed, number: number, title: string): boolean {
  const numbered = listed.get(number) ?? [];
  const same = (entry: string) =>
    entry === title || (title.length > 8 && (entry.startsWith(title) || title.startsWith(entry)));
  if (numbered.some((entry) => entry !== '' && (same(entry) || likeness(entry, title) >= LIKE))) return true;
  return (listed.get(null) ?? []).some((entry) => entry !== '' && same(entry));
}

function below(lines: readonly Line[], { index }: Line): readonly Line[] {
  return lines.slice(index + 1, index + 1 + LINES_BELOW).filter(({ blank }) => !blank);
}

function isRepeated(lines: readonly Line[], line: Line, written: string): boolean {
  const [next] = below(lines, line);
  if (!next || next.ordinal !== null) return false;
  const [title, again] = [splitRoute(written, () => true).title, foldText(next.plain.slice(0, 400))];
  return again !== '' && again === foldText(title);
}

/** A label or a case number stands under the heading, before anything numbered. */
function isLabelled(text: string, lines: readonly Line[], line: Line): boolean {
  for (const next of below(lines, line)) {
    if (next.ordinal !== null) return false;
    if (findCaseNumber(next.plain) !== null || readSectionLabel(text, next) !== null) return true;
  }
  return false;
}

/** With an empty line on either side. */
function standsApart(lines: readonly Line[], { index }: Line): boolean {
  const isOpen = (at: number) => lines[at]?.blank ?? true;
  return isOpen(index - 1) && isOpen(index + 1);
}
