import type { Span } from '../reading.js';
import { foldText } from '../text/characters.js';
import { readAmount } from './amounts.js';
import type { Cell } from './cells.js';
import { alignRows } from './gap-columns.js';
import { isHead } from './heads.js';
import { endsDate } from './programme-tails.js';
import { numberOf } from './run-joints.js';
import type { RawRow, Run } from './table-runs.js';

/** A row put together. */
export interface GridRow extends Span {
  readonly cells: readonly Cell[];
}

/** A table put together: its heads, and rows of as many cells. */
export interface Grid extends Span {
  /** Empty where the table has no heads. */
  readonly heads: readonly Cell[];
  readonly rows: readonly GridRow[];
  readonly before: string;
}

interface OpenGrid {
  readonly heads: RawRow | null;
  readonly rows: RawRow[];
}

/** Puts the rows of a run together, and parts them where another table's heads stand. */
export function assembleGrids(run: Run): Grid[] {
  const rows = run.mark === 'gap' ? alignRows(run.rows) : run.rows;
  const grids: OpenGrid[] = [];
  rows.forEach((row, at) => {
    if (row.rule) return;
    const open = grids.at(-1);
    if (!open) grids.push(openGrid(rows, at));
    else if (row.broken && isSameRow(row, open.heads)) return;
    else if (row.broken && opensTable(rows, at, open)) grids.push(openGrid(rows, at));
    else addRow(open, row, run.mark === 'gap');
  });
  const settled = grids.filter(({ rows: own }) => !own.some((row, at) => isWrapped(row, own[at - 1])));
  return settled.map((grid) => closeGrid(grid, run.before)).filter((grid) => isTable(grid, run));
}

/** Small letters where a number should stand: the rest of some cells of the row before, it is not known which. */
function isWrapped({ cells }: RawRow, before: RawRow | undefined): boolean {
  return before !== undefined && numberOf(before) !== null && /^[a-zæøå]/.test(cells[0]?.text ?? '');
}

function openGrid(rows: readonly RawRow[], at: number): OpenGrid {
  const row = rows[at];
  const heads = row && isHeadRow(rows, at) ? row : null;
  return { heads, rows: row && !heads ? [row] : [] };
}

/** Heads that are others than those of the table before. A converter draws a rule under the first row of every page too. */
function opensTable(rows: readonly RawRow[], at: number, open: OpenGrid): boolean {
  const row = rows[at];
  if (!row || row.cells[0]?.text === '' || followsNumber(row, open.rows.at(-1))) return false;
  return isHeadRow(rows, at);
}

function followsNumber(row: RawRow, last: RawRow | undefined): boolean {
  const number = numberOf(row);
  return number !== null && last !== undefined && number === (numberOf(last) ?? -1) + 1;
}

function isSameRow(row: RawRow, heads: RawRow | null): boolean {
  return heads !== null && heads.cells.every(({ text }, at) => foldText(text) === foldText(row.cells[at]?.text ?? ''));
}

/** A row over a rule, a row of known heads, or words over columns of numbers. */
function isHeadRow(rows: readonly RawRow[], at: number): boolean {
  const filled = rows[at]?.cells.filter(({ text }) => text !== '') ?? [];
  if (rows[at + 1]?.rule) return filled.length > 0;
  if (filled.length < 2) return false;
  const known = filled.filter(({ text }) => isHead(text)).length;
  return (
    (known > 0 && known * 2 >= filled.length) ||
    (filled.every(({ text }) => isPlainWords(text)) && hasNumbersBelow(rows, at))
  );
}

function isPlainWords(text: string): boolean {
  return text.length <= 40 && !/\d/.test(text) && !text.endsWith('.');
}

/** A column that holds numbers in each of the next rows, two at least. */
function hasNumbersBelow(rows: readonly RawRow[], at: number): boolean {
  const next = rows.slice(at + 1, at + 6);
  return (
    next.length > 1 &&
    (rows[at]?.cells ?? []).some(
      (head, column) =>
        column > 0 && head.text !== '' && next.every(({ cells }) => readAmount(cells[column]?.text ?? '') !== null),
    )
  );
}

function addRow(open: OpenGrid, row: RawRow, spaced: boolean): void {
  const last = open.rows.at(-1);
  if (last && goesOn(row, last, spaced)) open.rows[open.rows.length - 1] = joinRows(last, row);
  else open.rows.push(row);
}

/** No cell is longer. */
const LONGEST_CELL = 5000;

/** The rest of the row before: its number or name is empty, and it is sure that it goes on. */
function goesOn(row: RawRow, last: RawRow, spaced: boolean): boolean {
  if (endsDate(nameOf(row), nameOf(last))) return true;
  if (row.cells[0]?.text !== '' || !takesMore(last, row) || holdsNoWords(row)) return false;
  const brokeOff = row.broken && row.cells.some((cell, at) => endsCell(cell, last.cells[at]));
  return numberOf(last) !== null || spaced || brokeOff;
}

function nameOf({ cells }: RawRow): string {
  return cells[0]?.text ?? '';
}

function takesMore({ cells }: RawRow, row: RawRow): boolean {
  const named = cells[0]?.text !== '' && cells.length >= row.cells.length;
  return named && cells.every(({ text }) => text.length <= LONGEST_CELL);
}

/** Sums and second lines of heads have no name of their own either. */
function holdsNoWords({ cells }: RawRow): boolean {
  return cells.every(({ text }) => text === '' || readAmount(text) !== null || isHead(text));
}

/** Small letters after a cell that broke off. */
function endsCell({ text }: Cell, before: Cell | undefined): boolean {
  return before !== undefined && breaksOff(before.text) && /^[a-zæøå]/.test(text);
}

function breaksOff(text: string): boolean {
  return text !== '' && !'.!?:;'.includes(text.charAt(text.length - 1));
}

function joinRows(last: RawRow, row: RawRow): RawRow {
  const cells = last.cells.map((cell, at): Cell => {
    const rest = row.cells[at];
    if (!rest || rest.text === '') return cell;
    return cell.text === '' ? rest : { ...cell, text: `${cell.text} ${rest.text}` };
  });
  return { ...last, cells, end: Math.max(last.end, row.end) };
}

function closeGrid({ heads: written, rows }: OpenGrid, before: string): Grid {
  const heads = written && shiftHeads(written, rows);
  const width = Math.max(heads?.cells.length ?? 0, ...rows.map(({ cells }) => cells.length));
  const all = heads ? [heads, ...rows] : rows;
  return {
    start: all[0]?.start ?? 0,
    end: Math.max(0, ...all.map(({ end }) => end)),
    heads: heads ? padded(heads, width) : [],
    rows: rows
      .filter(({ cells }) => cells.some(({ text }) => text !== ''))
      .map((row) => ({ start: row.start, end: row.end, cells: padded(row, width) })),
    before,
  };
}

/** The empty head over the numbers may be lost with the tab before the first head. */
function shiftHeads(heads: RawRow, rows: readonly RawRow[]): RawRow {
  const isLost =
    rows.length > 1 && rows.every((row) => numberOf(row) !== null && row.cells.length === heads.cells.length + 1);
  return isLost ? { ...heads, cells: [{ text: '', start: heads.start, end: heads.start }, ...heads.cells] } : heads;
}

function padded({ cells, end }: RawRow, width: number): Cell[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? { text: '', start: end, end });
}

const LIST_MARK = /^(?:\d{1,2}[.)]|[a-zæøå][.)]|[-–—•·▪◦])$/i;

/** A table and no list of points, labels or contents: heads and a row, or several rows of several cells. */
function isTable({ heads, rows }: Grid, { mark }: Run): boolean {
  const firsts = [heads, ...rows.map(({ cells }) => cells)].flatMap(([first]) => first?.text ?? []);
  if (firsts.every((text) => text.endsWith(':'))) return false;
  if (heads.length > 0) return rows.length > 0;
  if (mark === 'gap' || rows.length < 2) return false;
  if (firsts.every((text) => LIST_MARK.test(text) || text === '')) return false;
  if (firsts.some((text) => text.endsWith('...'))) return false;
  return rows.filter(({ cells }) => cells.filter(({ text }) => text !== '').length > 1).length * 2 > rows.length;
}
