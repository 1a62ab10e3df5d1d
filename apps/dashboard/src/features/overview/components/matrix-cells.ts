import type { OverviewReply } from '@netvaerksoverblik/contracts';
import { CATEGORIES, NETWORK_STATES, type Category, type ItemState } from '@netvaerksoverblik/domain';

type Cell = OverviewReply['matrix'][number];

export interface MatrixRow {
  category: Category | null;
  /** Networks heard of, by state; the state not said is under null. */
  active: ReadonlyMap<ItemState | null, number>;
  silent: number;
}

export interface Matrix {
  rows: MatrixRow[];
  /** States that some network has, in their own order; null, not said, last. */
  states: (ItemState | null)[];
  total: MatrixRow;
}

function rowOf(category: Category | null, cells: readonly Cell[]): MatrixRow {
  const active = new Map<ItemState | null, number>();
  for (const cell of cells) active.set(cell.status, (active.get(cell.status) ?? 0) + cell.active);
  return { category, active, silent: cells.reduce((sum, cell) => sum + cell.silent, 0) };
}

/** Networks by category and state; rows and columns that hold nothing are left out, but the three categories stand. */
export function matrixOf(cells: readonly Cell[]): Matrix {
  const order: (ItemState | null)[] = [...NETWORK_STATES, null];
  const states = order.filter(
    (state) => state !== null || cells.some((cell) => cell.status === null && cell.active > 0),
  );
  const categories: (Category | null)[] = [...CATEGORIES];
  if (cells.some((cell) => cell.category === null)) categories.push(null);
  return {
    rows: categories.map((category) =>
      rowOf(
        category,
        cells.filter((cell) => cell.category === category),
      ),
    ),
    states,
    total: rowOf(null, cells),
  };
}

export function sumOfRow(row: MatrixRow): number {
  return [...row.active.values()].reduce((sum, count) => sum + count, 0) + row.silent;
}
