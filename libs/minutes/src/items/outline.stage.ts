import type { Line } from '../text/lines.js';
import type { Contents } from './contents.stage.js';
import type { KnownHeading } from './heading-evidence.js';
import { findHeadings } from './headings.stage.js';
import type { HeadingStyle } from './item-headings.js';
import { closesDocument } from './items.vocabulary.js';

/** Where the document's head, contents, items and tail stand. */
export interface Outline {
  readonly lines: readonly Line[];
  readonly head: readonly Line[];
  readonly contents: Contents | null;
  readonly headings: readonly KnownHeading[];
  readonly style: HeadingStyle;
  /** Signatures and the like after the last item; empty where there are none. */
  readonly tail: readonly Line[];
}

/** Finds what stands before the items, the contents, the lines that open items, and what follows them. */
export function outlineDocument(text: string, lines: readonly Line[]): Outline {
  const { headings, contents, style } = findHeadings(text, lines);
  const first = headings[0]?.line.index ?? lines.length;
  const last = headings.at(-1)?.line.index ?? lines.length;
  const closing = lines.slice(last + 1).find(({ plain }) => closesDocument(plain));
  const before = contents && contents.label < first ? contents : null;
  return {
    lines,
    head: lines.slice(0, before?.label ?? first),
    contents: before,
    ...{ headings, style },
    tail: closing ? lines.slice(closing.index) : [],
  };
}
