import { CsvError, parse } from 'csv-parse/sync';
import { UnreadableDocument } from '../../../platform/documents/document-problem.js';
import { decodeText } from '../../../platform/documents/text-decoding.js';
import { MalformedList } from './malformed-list.js';
import type { ListTable } from './list-table.js';

/** As Danish Excel writes it, as others do, and as it is copied out of a sheet. */
const DELIMITERS = [';', ',', '\t'] as const;
const SAMPLE_LINES = 20;
/** More lines than a list may have rows: enough to be told of. */
const MOST_LINES = 20_100;
/** Excel may say which delimiter follows. */
const SAID = /^sep=([;,\t])\n/i;

/** A table of plain text, in whatever encoding: UTF-8 with or without a mark, UTF-16, Windows-1252. */
export function csvTable(bytes: Buffer): ListTable {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    throw new UnreadableDocument(
      decoded.reason === 'binary' ? { code: 'document.binary' } : { code: 'document.encoding', offset: decoded.offset },
    );
  }
  const said = SAID.exec(decoded.text)?.[1];
  const text = said === undefined ? decoded.text : decoded.text.slice(decoded.text.indexOf('\n') + 1);
  return rowsOf(text, said ?? delimiterOf(text), said === undefined ? 0 : 1);
}

function rowsOf(text: string, delimiter: string, linesBefore: number): ListTable {
  try {
    const options = { delimiter, relax_column_count: true, info: true, to: MOST_LINES, max_record_size: 100_000 };
    const records = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines + linesBefore, cells: record }));
  } catch (error) {
    if (error instanceof CsvError) throw new MalformedList(Number(error['lines'] ?? 0) + linesBefore);
    throw error;
  }
}

/** The one that parts most words in the first lines. */
function delimiterOf(text: string): string {
  const sample = text.split('\n', SAMPLE_LINES).join('\n');
  const counts = DELIMITERS.map((delimiter) => sample.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}
