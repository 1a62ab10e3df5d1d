import { UnreadableDocument } from '../../../platform/documents/document-problem.js';
import { officeArchive } from '../../../platform/documents/office-archive.js';
import { storedZip } from '../../../platform/documents/zip-writer.js';
import type { CellValue, ListTable } from './list-table.js';

/** Cells, their texts and the styles that tell a date: nothing else of the workbook is unpacked. */
const PART =
  /^(?:\[Content_Types\]\.xml|_rels\/.{1,200}|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/.{1,200}|xl\/worksheets\/[^/]{1,100}\.xml)$/i;

const SHEET = /^xl\/worksheets\//i;
const CELL = /<(?:\w{1,20}:)?c\s[^>]{0,200}?\br="([A-Z]{1,3})(\d{1,7})"/g;
/** A sheet is read as a whole rectangle, whatever stands in it. */
const MOST_CELLS = 3_000_000;

/** One cell far off would make it endless. */
function refuseEndless(sheet: Buffer): void {
  let [right, bottom] = [0, 0];
  for (const [, column = '', row = ''] of sheet.toString('latin1').matchAll(CELL)) {
    right = Math.max(
      right,
      [...column].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0),
    );
    bottom = Math.max(bottom, Number(row));
  }
  if (right * bottom > MOST_CELLS) throw new RangeError('A sheet without end.');
}

/** The sheets of a workbook. Formulas are not worked out: a cell is the value that was saved with it. */
export async function xlsxTables(bytes: Buffer): Promise<ListTable[]> {
  const { parts } = officeArchive(bytes, 'xl/', PART);
  for (const [name, content] of parts) if (SHEET.test(name)) refuseEndless(content);
  const archive = storedZip(parts);
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  try {
    const own = Uint8Array.from(archive).buffer;
    const sheets = await readXlsxFile(own, { trim: true });
    return sheets.map(({ data }) =>
      data.map((cells, index) => ({ line: index + 1, cells: cells as unknown as CellValue[] })),
    );
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new UnreadableDocument({ code: 'document.damaged' });
  }
}
