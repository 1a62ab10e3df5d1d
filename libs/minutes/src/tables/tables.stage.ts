import type { ItemBlock } from '../items/item-split.stage.js';
import type { Table, TableRow } from '../reading.js';
import { linesWithin } from '../text/lines.js';
import { passageOf } from '../text/passage.js';
import { readAmount } from './amounts.js';
import { findBareGrids } from './bare-grids.js';
import type { Cell } from './cells.js';
import { assembleGrids, type Grid, type GridRow } from './grids.js';
import { columnsOf, type GridKind, kindOfGrid, unitOf, whenColumn } from './grid-kinds.js';
import { readRowDate } from './programme-dates.js';
import { findRuns, type PageTest } from './table-runs.js';

/** A table with the places of its cells, for the stages that look for names and numbers in it. */
export interface PlacedTable {
  readonly table: Table;
  readonly cells: readonly (readonly Cell[])[];
}

/** So much of an item is searched for tables. */
const LONGEST_READ = 200_000;

/**
 * The tables of an agenda item, rows split over pages put together.
 *
 * @param date ISO date of the meeting
 * @param isApart tells where the head of a page stood in the document
 */
export function readTables(text: string, block: ItemBlock, date: string, isApart: PageTest): PlacedTable[] {
  const lines = linesWithin(block.body, LONGEST_READ);
  const grids = [...findRuns(text, lines, isApart).flatMap(assembleGrids), ...findBareGrids(lines)];
  return grids.sort((a, b) => a.start - b.start).map((grid) => readGrid(text, grid, date));
}

function readGrid(text: string, grid: Grid, date: string): PlacedTable {
  const kind = kindOfGrid(grid);
  const columns = columnsOf(grid, kind);
  const body = grid.rows.slice(columns.subheads ? 1 : 0);
  const frame = { kind, when: kind === 'programme' ? whenColumn(grid) : -1, isMoney: columns.isMoney };
  const rows: TableRow[] = [];
  let reference = date;
  for (const row of body) {
    const read = readRow(text, row, { ...frame, date: reference });
    reference = read.date ?? reference;
    rows.push(read);
  }
  const table = { kind, columns: columns.titles, unit: kind === 'money' ? unitOf(grid) : null, rows };
  return { table: { ...table, ...passageOf(text, grid.start, grid.end) }, cells: body.map(({ cells }) => cells) };
}

interface Frame {
  readonly kind: GridKind;
  /** The column that says when; -1 for none. */
  readonly when: number;
  /** ISO date that the row's is after: a programme goes on from row to row. */
  readonly date: string;
  readonly isMoney: readonly boolean[];
}

function readRow(text: string, { start, end, cells }: GridRow, { kind, when, date, isMoney }: Frame): TableRow {
  const amounts = kind === 'money' ? cells.map((cell, at) => (isMoney[at] ? readAmount(cell.text) : null)) : [];
  const words = cells.map((cell) => cell.text);
  return { cells: words, amounts, ...readRowDate(words[when] ?? '', date), ...passageOf(text, start, end) };
}
