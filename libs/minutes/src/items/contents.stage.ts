import type { Span } from '../reading.js';
import { CONTENTS_LABELS } from '../head/head.vocabulary.js';
import type { Line } from '../text/lines.js';
import { withoutLeader } from './item-titles.js';

/** The list of agenda items that stands before them. */
export interface Contents extends Span {
  /** Titles as listed, with their route. */
  readonly titles: readonly string[];
}

/** Reads the contents from the lines between the head and the first item; null where there is none. */
export function readContents(lines: readonly Line[]): Contents | null {
  const from = lines.findIndex(({ plain }) => isContentsLabel(plain));
  const label = lines[from];
  const last = lines.at(-1);
  if (!label || !last) return null;
  const titles = lines
    .slice(from + 1)
    .filter((line) => !line.blank && line.plain.length < 500)
    .map(titleOf);
  return { start: label.start, end: last.end, titles: titles.filter((title) => title !== '') };
}

/** Whether a line opens the list of agenda items. */
export function isContentsLabel(plain: string): boolean {
  const label = plain.replace(/:$/, '').toLowerCase();
  return (CONTENTS_LABELS as readonly string[]).includes(label);
}

function titleOf(line: Line): string {
  const title = withoutLeader(line.plain) ?? line.plain;
  const listed = /^(?:punkt )?\d{1,3}(?:[.:)] ?| - )(?=\S)/i.exec(title);
  return /^[|\-– ]*$/.test(title) ? '' : title.slice(listed?.[0].length ?? 0);
}
