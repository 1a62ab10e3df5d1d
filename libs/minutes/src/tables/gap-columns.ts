import type { Cell } from './cells.js';
import type { RawRow } from './table-runs.js';

/** So many characters may a cell stand beside its head. */
const NEAR = 3;

/**
 * Puts the cells of rows that spaces part under the heads of the first row, by where they stand on the line. Ends before
 * the first row that does not fit: which column its cells belong to is not sure.
 */
export function alignRows(rows: readonly RawRow[]): RawRow[] {
  const [head] = rows;
  if (!head) return [];
  const aligned: RawRow[] = [];
  for (const row of rows) {
    const cells = alignRow(row, head);
    if (!cells) return aligned;
    aligned.push({ ...row, cells });
  }
  return aligned;
}

function alignRow(row: RawRow, head: RawRow): Cell[] | null {
  const columns: (Cell | null)[] = head.cells.map(() => null);
  let last = -1;
  for (const cell of row.cells) {
    const column = nearest(cell, row, head);
    if (column <= last) return null;
    columns[column] = cell;
    last = column;
  }
  return columns.map((cell) => cell ?? { text: '', start: row.start, end: row.start });
}

/** The column whose head begins or ends where the cell does; -1 where none is near. */
function nearest(cell: Cell, row: RawRow, head: RawRow): number {
  const away = head.cells.map((one) =>
    Math.min(
      Math.abs(one.start - head.lineStart - (cell.start - row.lineStart)),
      Math.abs(one.end - head.lineStart - (cell.end - row.lineStart)),
    ),
  );
  const least = Math.min(...away);
  return least <= NEAR ? away.indexOf(least) : -1;
}
