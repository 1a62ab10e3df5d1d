import { UnreadableDocument } from './document-problem.js';
import { htmlText } from './html-text.js';
import { withCloseLists, withListNumbers } from './word-list-text.js';
import { unpack, zipEntries, type ZipEntry } from './zip-archive.js';
import { storedZip } from './zip-writer.js';

const CONTENT_TYPES = '[Content_Types].xml';
/** The parts that hold text and what it refers to; pictures, embedded files and the data of other programs are left out. */
const PART = /^(?:\[Content_Types\]\.xml|_rels\/.{1,200}|word\/.{1,200}(?:xml|rels))$/i;
const MACROS = /macroenabled|vbaproject/i;
const DECLARES_ENTITIES = /<!(?:doctype|entity)/i;

/** Other archives, by a name in them. */
const OTHERS: readonly (readonly [seems: string, name: RegExp])[] = [
  ['Excel (.xlsx)', /^xl\//],
  ['PowerPoint (.pptx)', /^ppt\//],
  ['OpenDocument (.odt, .ods, .odp)', /^META-INF\/manifest\.xml$|^mimetype$/],
];

const DOCUMENT = /^word\/document\d*\.xml$/;
const [NUMBERING, STYLES] = ['word/numbering.xml', 'word/styles.xml'];

/**
 * The text of a Word document, by way of the page that mammoth makes of it: its tables and headings are lines then
 * as they are on a web page, which plain text of mammoth has not. Numbers of lists are written in before: mammoth
 * counts each list from one, and numbers no headings.
 */
export async function docxText(bytes: Buffer): Promise<{ text: string }> {
  const entries = zipEntries(bytes);
  refuseOther(entries);
  const parts = new Map<string, Buffer>();
  for (const entry of entries) if (PART.test(entry.name)) parts.set(entry.name, unpack(entry, bytes));
  refuseMacros(entries, parts);
  if ([...parts.values()].some(declaresEntities)) throw new UnreadableDocument({ code: 'document.damaged' });
  const text = withCloseLists(htmlText(await asHtml(storedZip(withNumbers(parts))), true));
  const isPictures = !/\p{L}/u.test(text) && entries.some(({ name }) => name.startsWith('word/media/'));
  if (isPictures) throw new UnreadableDocument({ code: 'document.no-text' });
  return { text };
}

function withNumbers(parts: ReadonlyMap<string, Buffer>): ReadonlyMap<string, Buffer> {
  const textOf = (name: string) => parts.get(name)?.toString('utf8') ?? '';
  const [numbering, styles] = [textOf(NUMBERING), textOf(STYLES)];
  const changed = [...parts].map(([name, content]): [string, Buffer] =>
    DOCUMENT.test(name)
      ? [name, Buffer.from(withListNumbers(content.toString('utf8'), numbering, styles))]
      : [name, content],
  );
  return new Map(changed.filter(([name]) => name !== NUMBERING));
}

function refuseOther(entries: readonly ZipEntry[]): void {
  if (entries.some(({ name }) => name.startsWith('word/')) && entries.some(({ name }) => name === CONTENT_TYPES))
    return;
  const other = OTHERS.find(([, pattern]) => entries.some(({ name }) => pattern.test(name)));
  throw new UnreadableDocument({ code: 'document.unsupported-type', seems: other?.[0] ?? 'ZIP' });
}

function refuseMacros(entries: readonly ZipEntry[], parts: ReadonlyMap<string, Buffer>): void {
  const types = parts.get(CONTENT_TYPES)?.toString('utf8') ?? '';
  if (MACROS.test(types) || entries.some(({ name }) => MACROS.test(name))) {
    throw new UnreadableDocument({ code: 'document.macros' });
  }
}

/** Word writes no declarations; an archive of XML that has them is made to misuse its reader. */
function declaresEntities(content: Buffer): boolean {
  return DECLARES_ENTITIES.test(content.toString('latin1', 0, 4096)) || content.includes('<!ENTITY');
}

async function asHtml(archive: Buffer): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    return (await mammoth.convertToHtml({ buffer: archive }, { convertImage, externalFileAccess: false })).value;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new UnreadableDocument({ code: 'document.damaged' });
  }
}
