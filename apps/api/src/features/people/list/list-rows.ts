import { addDays, isoDate, parseDanishDate, parseIsoDate } from '@netvaerksoverblik/domain';
import { columnNamed, type ListColumns } from './list-headings.js';
import type { CellValue, ListTable } from './list-table.js';

/** What is wrong with a row: it cannot be taken in as it stands. */
export const ROW_PROBLEMS = [
  ...(['name-missing', 'first-name-alone', 'formula', 'too-long', 'level', 'email'] as const),
  ...(['from', 'to', 'period', 'department-missing'] as const),
] as const;
export type RowProblem = (typeof ROW_PROBLEMS)[number];

/** A row as it was read. */
export interface ListRow {
  line: number;
  name: string;
  department: string | null;
  title: string | null;
  level: number | null;
  from: string | null;
  /** The first day on which it no longer holds; lists name the last on which it does. */
  to: string | null;
  email: string | null;
  profession: string | null;
  problems: RowProblem[];
}

const LONGEST = 200;
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,180}\.[^\s@.]{2,20}$/;
const NUMERIC = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/;
const IN_WORDS = /^\d{1,2}\. ?\p{L}+ \d{4}$/u;

export function rowsOfTable(headings: readonly CellValue[], table: ListTable): ListRow[] {
  const columns = columnsOf(headings);
  const rows = table.filter(({ cells }) => cells.some((cell) => textOf(cell) !== ''));
  return rows.map(({ line, cells }) => rowOf(line, (column) => cellAt(cells, columns[column])));
}

/** The first column of each name. */
function columnsOf(headings: readonly CellValue[]): ListColumns {
  const named = headings.map(columnNamed);
  const at = (name: keyof ListColumns) => (named.includes(name) ? named.indexOf(name) : null);
  return {
    ...{ name: at('name'), department: at('department'), title: at('title'), level: at('level') },
    ...{ from: at('from'), to: at('to'), email: at('email'), profession: at('profession') },
  };
}

const cellAt = (cells: readonly CellValue[], column: number | null): CellValue =>
  column === null ? null : (cells[column] ?? null);

function textOf(cell: CellValue): string {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

type CellOf = (column: keyof ListColumns) => CellValue;

function rowOf(line: number, cell: CellOf): ListRow {
  const words = (column: keyof ListColumns) => textOf(cell(column)) || null;
  const [from, last] = [dateOf(words('from')), dateOf(words('to'))];
  const row = {
    ...{ line, name: textOf(cell('name')), department: words('department'), title: words('title') },
    ...{
      level: levelOf(words('level')),
      email: words('email')?.toLowerCase() ?? null,
      profession: words('profession'),
    },
    ...{ from, to: last === null ? null : addDays(last, 1) },
  };
  return { ...row, problems: problemsOf(row, words) };
}

/** "3", "3.0" of a sheet, "Niveau 3". */
function levelOf(words: string | null): number | null {
  const level = words === null ? NaN : Number(words.replace(/^niveau\s*/i, ''));
  return Number.isInteger(level) && level >= 1 && level <= 5 ? level : null;
}

function dateOf(words: string | null): string | null {
  if (words === null) return null;
  if (parseIsoDate(words.slice(0, 10)) !== null && /^.{10}(?:[T ].*)?$/.test(words)) return words.slice(0, 10);
  const numeric = NUMERIC.exec(words);
  if (numeric !== null) return isoDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  return IN_WORDS.test(words) ? parseDanishDate(words, '2000-01-01') : null;
}

type Unjudged = Omit<ListRow, 'problems'>;

function problemsOf(row: Unjudged, words: (column: keyof ListColumns) => string | null): RowProblem[] {
  const isUnread = (column: 'level' | 'from' | 'to') => words(column) !== null && row[column] === null;
  const found: Record<RowProblem, boolean> = {
    ...problemsOfWords(row),
    ...{ level: isUnread('level'), from: isUnread('from'), to: isUnread('to') },
    period: row.from !== null && row.to !== null && row.to <= row.from,
    'department-missing': row.department === null && [row.from, row.title, row.level].some((said) => said !== null),
  };
  return ROW_PROBLEMS.filter((problem) => found[problem]);
}

function problemsOfWords({ name, department, title, profession, email }: Unjudged) {
  const texts = [name, department, title, profession, email].filter((text) => text !== null);
  return {
    'name-missing': name === '',
    'first-name-alone': name !== '' && !name.includes(' '),
    formula: texts.some((text) => /^[=+@]/.test(text)),
    'too-long': texts.some((text) => text.length > LONGEST),
    email: email !== null && !EMAIL.test(email),
  };
}
