import type { Line } from '../text/lines.js';
import type { Cell } from './cells.js';
import type { Grid, GridRow } from './grids.js';
import { isWordHead } from './heads.js';

/** A table of more columns is not read in this form. */
const MOST_HEADS = 8;
const FEWEST_HEADS = 3;
const LONGEST = 400;
const NUMBER = /^(\d{1,3})\.?$/;

/**
 * Tables whose cells came out a line each, under a run of lines that are heads: read only where the rows are numbered
 * 1, 2, 3 … and each has as many cells as there are heads, so that no cell can be in the wrong column.
 */
export function findBareGrids(lines: readonly Line[]): Grid[] {
  const written = lines.filter(({ blank }) => !blank);
  const grids: Grid[] = [];
  let at = 0;
  while (at < written.length) {
    const heads = headsAt(written, at);
    const grid = heads === 0 ? null : gridAt(written.slice(at, at + heads), written, at + heads);
    if (grid) grids.push(grid.grid);
    at = grid?.next ?? at + Math.max(1, heads);
  }
  return grids;
}

function headsAt(lines: readonly Line[], at: number): number {
  let count = 0;
  while (count <= MOST_HEADS && isBareHead(lines[at + count])) count += 1;
  return count >= FEWEST_HEADS && count <= MOST_HEADS ? count : 0;
}

function isBareHead(line: Line | undefined): boolean {
  return line !== undefined && !line.table && !line.bullet && line.ordinal === null && isWordHead(line.plain);
}

function gridAt(heads: readonly Line[], lines: readonly Line[], from: number): { grid: Grid; next: number } | null {
  const numbered = /^(?:nr\.?|#)$/i.test(heads[0]?.plain ?? '');
  const width = heads.length + (numbered ? 0 : 1);
  const rows = rowsAt(lines, from, width);
  const next = from + rows.length * width;
  const [first] = heads;
  if (rows.length < 2 || !first || comesAgain(lines, next, width, rows.length + 1)) return null;
  const start = first.textStart;
  const end = rows.at(-1)?.end ?? start;
  const empty: Cell[] = numbered ? [] : [{ text: '', start, end: start }];
  return { grid: { start, end, heads: [...empty, ...heads.map(cellOf)], rows, before: '' }, next };
}

function rowsAt(lines: readonly Line[], from: number, width: number): GridRow[] {
  const rows: GridRow[] = [];
  for (let at = from; isNumber(lines[at], rows.length + 1) && isRow(lines, at, width, rows.length + 2); at += width) {
    const cells = lines.slice(at, at + width).map(cellOf);
    rows.push({ start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0, cells });
  }
  return rows;
}

function isNumber(line: Line | undefined, number: number): boolean {
  return line !== undefined && Number(NUMBER.exec(line.plain)?.[1] ?? -1) === number;
}

/** As many short lines as a row has cells, none of them the number of the next row. */
function isRow(lines: readonly Line[], at: number, width: number, next: number): boolean {
  const cells = lines.slice(at, at + width);
  return (
    cells.length === width &&
    cells.every(({ plain, table, heading }) => plain.length <= LONGEST && !table && heading === 0) &&
    !cells.slice(1).some((line) => isNumber(line, next))
  );
}

/** The next row's number stands a little further on: some row has more lines than cells, and none is sure. */
function comesAgain(lines: readonly Line[], at: number, width: number, number: number): boolean {
  return lines.slice(at, at + width).some((line) => isNumber(line, number));
}

function cellOf({ textStart: start, textEnd: end, plain }: Line): Cell {
  return { text: plain, start, end };
}
