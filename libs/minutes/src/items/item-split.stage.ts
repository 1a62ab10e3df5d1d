import type { Span } from '../reading.js';
import { foldText } from '../text/characters.js';
import type { Line } from '../text/lines.js';
import { type Contents, readContents, isContentsLabel } from './contents.stage.js';
import { findItemHeadings, type ItemHeading } from './item-headings.js';
import { forumPrefixes, splitRoute, withoutLeader } from './item-titles.js';
import { closesDocument, isClosedTitle } from './items.vocabulary.js';

/** One agenda item as cut out of the document. */
export interface ItemBlock extends Span {
  readonly number: number;
  readonly title: string;
  readonly route: readonly string[];
  readonly closed: boolean;
  /** Lines after its heading. */
  readonly body: readonly Line[];
}

/** The document cut into what stands before the items, the contents, the items and what follows them. */
export interface SplitDocument {
  readonly head: readonly Line[];
  readonly contents: Contents | null;
  readonly items: readonly ItemBlock[];
  /** Where the text after the last item starts; its end where there is none. */
  readonly tail: number;
}

/** @param pages heads and feet of pages, which belong to no item */
export function splitItems(lines: readonly Line[], forum: string, pages: readonly Line[]): SplitDocument {
  const label = lines.findIndex(({ plain }) => isContentsLabel(plain));
  const headings = headingsOf(lines, label);
  const skipped = new Set(pages);
  const first = headings[0]?.line.index ?? lines.length;
  const { tail, tailIndex } = findTail(lines, headings.at(-1)?.line.index ?? first);
  const contents = readContents(lines.slice(0, first).filter((line) => !skipped.has(line)));
  const items = cutItems(lines, headings, { forum, contents, tail, tailIndex, skipped });
  return { head: lines.slice(0, label >= 0 && label < first ? label : first), contents, items, tail };
}

/** Where the signatures and the like begin that follow the last item. */
function findTail(lines: readonly Line[], from: number): Pick<Frame, 'tail' | 'tailIndex'> {
  const line = lines.slice(from).find(({ plain }) => closesDocument(plain));
  return line ? { tail: line.start, tailIndex: line.index } : { tail: lines.at(-1)?.end ?? 0, tailIndex: lines.length };
}

/** Headings of items; where the contents say how many there are, a higher number is none. */
function headingsOf(lines: readonly Line[], label: number): ItemHeading[] {
  const listed = label < 0 ? 0 : countListed(lines.slice(label + 1));
  return findItemHeadings(
    lines,
    ({ line, number }) => withoutLeader(line.plain) === null && (listed < 2 || number <= listed),
  );
}

/** Entries with leader dots: how many items the contents promise, 0 where they have no dots. */
function countListed(lines: readonly Line[]): number {
  return lines.filter(({ plain }) => plain.length < 500 && withoutLeader(plain) !== null).length;
}

/** Contents longer than this are none. */
const MOST_LISTED = 500;

interface Frame {
  readonly forum: string;
  readonly contents: Contents | null;
  readonly tail: number;
  readonly tailIndex: number;
  readonly skipped: ReadonlySet<Line>;
}

function cutItems(lines: readonly Line[], headings: readonly ItemHeading[], frame: Frame): ItemBlock[] {
  const written = [...headings.map(({ title }) => title), ...(frame.contents?.titles ?? [])];
  const isForum = forumPrefixes(written, frame.forum);
  const listed = (frame.contents?.titles ?? []).slice(0, MOST_LISTED).map((title) => foldText(title));
  return headings.map((heading, index) => {
    const next = headings[index + 1]?.line;
    const from = heading.line.index + 1;
    const body = lines.slice(from, next?.index ?? frame.tailIndex).filter((line) => !frame.skipped.has(line));
    const whole = completeTitle(heading, body, listed);
    const { title, route } = splitRoute(whole.title, isForum);
    return {
      start: heading.line.start,
      end: next?.start ?? frame.tail,
      number: heading.number,
      title,
      route,
      closed: isClosedTitle(title),
      body: body.slice(whole.lines),
    };
  });
}

/** A title that runs on over the next lines, where the contents (or the title that stands alone below) confirm it. */
function completeTitle(
  heading: ItemHeading,
  body: readonly Line[],
  listed: readonly string[],
): { title: string; lines: number } {
  if (heading.title === '') return { title: body.find(({ blank }) => !blank)?.plain ?? '', lines: 0 };
  const title = foldText(heading.title);
  const longer = listed.find((one) => one.length > title.length && one.startsWith(`${title} `));
  const next = body[0];
  if (!longer || !next || next.blank || next.plain.length > 200) return { title: heading.title, lines: 0 };
  return longer.startsWith(foldText(`${heading.title} ${next.plain}`))
    ? { title: `${heading.title} ${next.plain}`, lines: 1 }
    : { title: heading.title, lines: 0 };
}
