import type { Span } from '../reading.js';
import { foldText } from '../text/characters.js';
import type { Line } from '../text/lines.js';
import { completeTitle } from './complete-title.js';
import { forumPrefixes, splitRoute } from './item-titles.js';
import { isClosedTitle, saysClosed } from './items.vocabulary.js';
import type { Outline } from './outline.stage.js';

/** One agenda item as cut out of the document. */
export interface ItemBlock extends Span {
  readonly number: number;
  readonly title: string;
  readonly route: readonly string[];
  readonly closed: boolean;
  /** Lines after its heading. */
  readonly body: readonly Line[];
}

/** Titles of the contents that are compared with headings; longer contents are none. */
const MOST_LISTED = 500;

/**
 * Cuts the agenda items out of the document.
 *
 * @param forum the body that met: its short name is no part of a title
 */
export function cutItems({ lines, headings, contents, tail }: Outline, forum: string): ItemBlock[] {
  const entries = contents?.entries ?? [];
  const isForum = forumPrefixes(
    [...headings, ...entries].map(({ title }) => title),
    forum,
  );
  const listed = entries.slice(0, MOST_LISTED).map(({ title }) => foldText(title));
  const close = tail[0] ?? { index: lines.length, start: lines.at(-1)?.end ?? 0 };
  return headings.map((heading, index) => {
    const next = headings[index + 1]?.line ?? close;
    const body = lines.slice(heading.line.index + 1, next.index);
    const whole = completeTitle(heading, body, listed);
    const { title, route } = splitRoute(whole.title, isForum);
    return {
      start: heading.line.start,
      end: next.start,
      number: heading.number,
      title,
      route,
      closed: isClosedTitle(title) || saysClosed(body),
      body: body.slice(whole.lines),
    };
  });
}
