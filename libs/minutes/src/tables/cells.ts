import type { Span } from '../reading.js';
import { cleanText, isSpace } from '../text/characters.js';
import type { Line } from '../text/lines.js';

/** One cell as it stands on one line. Empty cells have a place too. */
export interface Cell extends Span {
  /** As a person reads it. */
  readonly text: string;
}

/** What parts the cells of a line: pipes, tabs, or columns of spaces. */
export type CellMark = 'pipe' | 'tab' | 'gap';

/** A line that may be a row of a table. */
export interface CellLine extends Span {
  readonly mark: CellMark;
  readonly cells: readonly Cell[];
  /** `|---|---|` under the heads. */
  readonly rule: boolean;
}

/** Longer lines are not cut. */
const LONGEST = 20_000;
/** More cells than this stand in no row. */
const MOST_CELLS = 40;

const GAP = /\S {2}/;
/** A line of one cell that is not in the first column. */
const INDENTED = /^ {3}/;

/** Cuts a line into cells; null where nothing parts it. */
export function cutCells(text: string, line: Line): CellLine | null {
  if (line.end - line.start > LONGEST) return null;
  const mark = markOf(text, line);
  if (mark === null) return null;
  const cells = CUTTERS[mark](text, line);
  if (cells.length < (mark === 'gap' ? 1 : 2) || cells.length > MOST_CELLS) return null;
  return { mark, cells, rule: cells.every(({ text: words }) => /^:?-{2,}:?$/.test(words)), ...placeOf(cells, line) };
}

function placeOf(cells: readonly Cell[], line: Line): Span {
  const filled = cells.filter(({ text }) => text !== '');
  return { start: filled[0]?.start ?? line.start, end: filled.at(-1)?.end ?? line.end };
}

function markOf(text: string, line: Line): CellMark | null {
  const written = text.slice(line.start, line.end);
  if (written.trimStart().startsWith('|')) return 'pipe';
  if (written.includes('\t')) return 'tab';
  return !line.bullet && (GAP.test(written) || INDENTED.test(written)) ? 'gap' : null;
}

const CUTTERS: Readonly<Record<CellMark, (text: string, line: Line) => Cell[]>> = {
  pipe: (text, { start, end }) => {
    const open = text.indexOf('|', start) + 1;
    const parts = cutAt(text, open, end, (at) => text.charAt(at) === '|' && text.charAt(at - 1) !== '\\');
    return parts.length > 1 && parts.at(-1)?.text === '' ? parts.slice(0, -1) : parts;
  },
  tab: (text, { start, end }) => cutAt(text, start, end, (at) => text.charAt(at) === '\t'),
  gap: (text, { start, end }) => cutGaps(text, start, end),
};

function cutAt(text: string, start: number, end: number, parts: (at: number) => boolean): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !parts(at)) continue;
    cells.push(cellOf(text, from, at));
    from = at + 1;
  }
  return cells;
}

/** Two spaces or more part the cells; what the line begins with parts none. */
function cutGaps(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  let spaces = 0;
  for (let at = start; at < end; at += 1) {
    if (text.charAt(at) === ' ') {
      spaces += 1;
      continue;
    }
    if (spaces > 1) {
      cells.push(cellOf(text, from, at - spaces));
      from = at;
    }
    spaces = 0;
  }
  cells.push(cellOf(text, from, end));
  return cells.filter((cell) => cell.text !== '');
}

function cellOf(text: string, start: number, end: number): Cell {
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charAt(from))) from += 1;
  while (to > from && isSpace(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to, text: cleanText(text.slice(from, to)) };
}
