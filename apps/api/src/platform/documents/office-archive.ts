import { UnreadableDocument } from './document-problem.js';
import { unpack, zipEntries, type ZipEntry } from './zip-archive.js';

const CONTENT_TYPES = '[Content_Types].xml';
const MACROS = /macroenabled|vbaproject/i;
const DECLARES_ENTITIES = /<!(?:doctype|entity)/i;

/** Archives by a name in them. */
const SORTS: readonly (readonly [seems: string, name: RegExp])[] = [
  ['Word (.docx)', /^word\//],
  ['Excel (.xlsx)', /^xl\//],
  ['PowerPoint (.pptx)', /^ppt\//],
  ['OpenDocument (.odt, .ods, .odp)', /^META-INF\/manifest\.xml$|^mimetype$/],
];

export interface OfficeArchive {
  readonly entries: readonly ZipEntry[];
  /** The parts asked for, unpacked. */
  readonly parts: ReadonlyMap<string, Buffer>;
}

/**
 * The parts of a file of Office that are asked for. What is made to misuse its reader is refused: archives that unpack
 * to too much, macros, XML with declarations, and files of other programs.
 */
export function officeArchive(bytes: Buffer, folder: 'word/' | 'xl/', wanted: RegExp): OfficeArchive {
  const entries = zipEntries(bytes);
  refuseOther(entries, folder);
  const parts = new Map<string, Buffer>();
  for (const entry of entries) if (wanted.test(entry.name)) parts.set(entry.name, unpack(entry, bytes));
  refuseMacros(entries, parts);
  if ([...parts.values()].some(declaresEntities)) throw new UnreadableDocument({ code: 'document.damaged' });
  return { entries, parts };
}

function refuseOther(entries: readonly ZipEntry[], folder: string): void {
  const isThere = entries.some(({ name }) => name.startsWith(folder));
  if (isThere && entries.some(({ name }) => name === CONTENT_TYPES)) return;
  const other = SORTS.find(([, sort]) => !sort.test(folder) && entries.some(({ name }) => sort.test(name)));
  throw new UnreadableDocument({ code: 'document.unsupported-type', seems: other?.[0] ?? 'ZIP' });
}

function refuseMacros(entries: readonly ZipEntry[], parts: ReadonlyMap<string, Buffer>): void {
  const types = parts.get(CONTENT_TYPES)?.toString('utf8') ?? '';
  if (MACROS.test(types) || entries.some(({ name }) => MACROS.test(name))) {
    throw new UnreadableDocument({ code: 'document.macros' });
  }
}

/** Office writes no declarations; an archive of XML that has them is made to misuse its reader. */
function declaresEntities(content: Buffer): boolean {
  return DECLARES_ENTITIES.test(content.toString('latin1', 0, 4096)) || content.includes('<!ENTITY');
}
