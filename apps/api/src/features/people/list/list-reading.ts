import { fileKind } from '../../../platform/documents/file-kind.js';
import { UnreadableDocument, type DocumentProblem } from '../../../platform/documents/document-problem.js';
import { columnNamed } from './list-headings.js';
import { MalformedList } from './malformed-list.js';
import type { CellValue, ListTable } from './list-table.js';
import { rowsOfTable, type ListRow } from './list-rows.js';

export type ListProblem =
  | DocumentProblem
  | { readonly code: 'people-list.no-names' }
  | { readonly code: 'people-list.too-many-rows'; readonly limit: number }
  | { readonly code: 'people-list.malformed'; readonly line: number }
  | { readonly code: 'people-list.too-complex' };

export type ListReading =
  { readonly ok: true; readonly rows: ListRow[] } | { readonly ok: false; readonly problem: ListProblem };

export const MOST_ROWS = 20_000;

/** Rows above the headings: a title, who made the list, a date. */
const MOST_ABOVE = 20;

/** From bytes to rows of people. Takes its time: the server lets it run in a thread of its own. */
export async function readList(given: Uint8Array): Promise<ListReading> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  try {
    return rowsIn(await tablesOf(bytes));
  } catch (error) {
    if (error instanceof UnreadableDocument) return { ok: false, problem: error.problem };
    if (error instanceof MalformedList)
      return { ok: false, problem: { code: 'people-list.malformed', line: error.line } };
    if (error instanceof RangeError) return { ok: false, problem: { code: 'people-list.too-complex' } };
    throw error;
  }
}

async function tablesOf(bytes: Buffer): Promise<ListTable[]> {
  const file = fileKind(bytes);
  switch (file.kind) {
    case 'zip':
      return (await import('./xlsx-table.js')).xlsxTables(bytes);
    case 'text':
      return [(await import('./csv-table.js')).csvTable(bytes)];
    case 'pdf':
      throw new UnreadableDocument({ code: 'document.unsupported-type', seems: 'PDF' });
    case 'office-97':
      if (file.encrypted) throw new UnreadableDocument({ code: 'document.encrypted' });
      throw new UnreadableDocument({ code: 'document.unsupported-type', seems: 'Office 97–2003 (.xls)' });
    case 'other':
      throw new UnreadableDocument({ code: 'document.unsupported-type', seems: file.seems });
  }
}

/** Of several sheets the first that has a column of names. */
function rowsIn(tables: readonly ListTable[]): ListReading {
  for (const table of tables) {
    const above = table.slice(0, MOST_ABOVE);
    const heading = above.findIndex(({ cells }) => cells.some(isNameHeading));
    const headings = table[heading];
    if (headings === undefined) continue;
    const rows = rowsOfTable(headings.cells, table.slice(heading + 1));
    if (rows.length > MOST_ROWS) return { ok: false, problem: { code: 'people-list.too-many-rows', limit: MOST_ROWS } };
    return { ok: true, rows };
  }
  return { ok: false, problem: { code: 'people-list.no-names' } };
}

const isNameHeading = (cell: CellValue): boolean => columnNamed(cell) === 'name';
