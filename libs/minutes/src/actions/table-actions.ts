import type { Action, Section, Table, TableRow } from '../reading.js';
import { DUE_HEADS, RESPONSIBLE_HEADS, TASK_HEADS } from './actions.vocabulary.js';
import { NO_DUE, readDue, type Due } from './due.js';

/** The rows of a decision's table of tasks: `Opgave | Ansvarlig | Frist`. */
export function readTableActions(tables: readonly Table[], sections: readonly Section[], date: string): Action[] {
  const decisions = sections.filter(({ kind }) => kind === 'decision');
  return tables
    .filter((table) => decisions.some(({ start, end }) => table.start >= start && table.end <= end))
    .flatMap((table) => rowsOf(table, date));
}

function rowsOf({ columns, rows }: Table, date: string): Action[] {
  const columnOf = (heads: ReadonlySet<string>) => columns.findIndex((head) => heads.has(headOf(head)));
  const [task, who, when] = [columnOf(TASK_HEADS), columnOf(RESPONSIBLE_HEADS), columnOf(DUE_HEADS)];
  if (task < 0 || (who < 0 && when < 0)) return [];
  return rows.flatMap((row) => actionOf(row, row.cells[task] ?? '', row.cells[who] ?? '', readWhen(row, when, date)));
}

function headOf(head: string): string {
  return head.toLowerCase().replace(/[?:.]/g, '').trim();
}

function readWhen(row: TableRow, column: number, date: string): Due {
  const cell = row.cells[column] ?? '';
  if (cell === '') return NO_DUE;
  const due = readDue(`frist ${cell}`, date);
  return due.duePrecision === null ? NO_DUE : { ...due, dueWords: cell };
}

function actionOf({ start, end, quote }: TableRow, text: string, who: string, due: Due): Action[] {
  return text === '' ? [] : [{ text, responsible: who === '' ? null : who, ...due, start, end, quote }];
}
