import type { Category } from '@netvaerksoverblik/domain';
import type { StatedCount, TableRow } from '../reading.js';
import type { PlacedTable } from '../tables/tables.stage.js';
import { CATEGORY_NOUNS, COUNTED_NOUNS } from './counts.vocabulary.js';

type Kind = StatedCount['kind'];

const MOST = 300;

/** The counts of a table that has a row for each category, or a column for each. */
export function readTableCounts({ table }: PlacedTable): StatedCount[] {
  if (table.kind === 'money' || table.kind === 'programme') return [];
  return byRow(table.columns, table.rows) ?? byColumn(table.columns, table.rows) ?? [];
}

/** `Kategori | Antal netværk`, a category in each row. */
function byRow(columns: readonly string[], rows: readonly TableRow[]): StatedCount[] | null {
  const numbers = columns.map((head, at) => ({ at, head })).filter(({ head }) => /^antal(?: |$)/i.test(head));
  const [column] = numbers;
  if (!column || numbers.length > 1) return null;
  const told = kindOf(column.head) ?? kindOf(columns[0] ?? '');
  const counts = rows.flatMap((row) => {
    const name = row.cells[0] ?? '';
    const kind = told ?? kindOf(name);
    const category = categoryOf(name);
    const isTotal = /^i alt\b/i.test(name);
    return kind && (category || isTotal) ? countOf(row, kind, category, row.cells[column.at] ?? '') : [];
  });
  return counts.some(({ category }) => category !== null) ? counts : [];
}

/** `Velfærd | Innovation | Læring`, and a row such as `Antal netværk`. */
function byColumn(columns: readonly string[], rows: readonly TableRow[]): StatedCount[] | null {
  const categories = columns.map(categoryOf);
  if (categories.filter((one) => one !== null).length < 2) return null;
  return rows.flatMap((row) => {
    const told = kindOf(row.cells[0] ?? '');
    return categories.flatMap((category, at) => {
      const kind = told ?? kindOf(columns[at] ?? '');
      return category && kind ? countOf(row, kind, category, row.cells[at] ?? '') : [];
    });
  });
}

function countOf({ start, end, quote }: TableRow, kind: Kind, category: Category | null, cell: string): StatedCount[] {
  const number = /^\d{1,3}$/.test(cell) ? Number(cell) : null;
  return number === null || number > MOST ? [] : [{ kind, category, status: null, number, start, end, quote }];
}

function wordsOf(cell: string): string[] {
  return cell
    .slice(0, 60)
    .toLowerCase()
    .split(/[^a-zæøå]/);
}

function kindOf(cell: string): Kind | null {
  const words = wordsOf(cell);
  return COUNTED_NOUNS.find(({ nouns }) => nouns.some((noun) => words.includes(noun)))?.kind ?? null;
}

function categoryOf(cell: string): Category | null {
  const words = wordsOf(cell);
  const noun = COUNTED_NOUNS.find(
    ({ category, nouns }) => category !== null && nouns.some((one) => words.includes(one)),
  );
  return (
    noun?.category ??
    CATEGORY_NOUNS.find(({ nouns }) => nouns.includes(words.find((word) => word !== '') ?? ''))?.category ??
    null
  );
}
