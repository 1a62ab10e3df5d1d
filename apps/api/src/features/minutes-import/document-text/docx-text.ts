import { UnreadableDocument } from '../../../platform/documents/document-problem.js';
import { htmlText } from './html-text.js';
import { withCloseLists, withListNumbers } from './word-list-text.js';
import { officeArchive } from '../../../platform/documents/office-archive.js';
import { storedZip } from '../../../platform/documents/zip-writer.js';

/** The parts that hold text and what it refers to; pictures, embedded files and the data of other programs are left out. */
const PART = /^(?:\[Content_Types\]\.xml|_rels\/.{1,200}|word\/.{1,200}(?:xml|rels))$/i;

const DOCUMENT = /^word\/document\d*\.xml$/;
const [NUMBERING, STYLES] = ['word/numbering.xml', 'word/styles.xml'];

/**
 * The text of a Word document, by way of the page that mammoth makes of it: its tables and headings are lines then
 * as they are on a web page, which plain text of mammoth has not. Numbers of lists are written in before: mammoth
 * counts each list from one, and numbers no headings.
 */
export async function docxText(bytes: Buffer): Promise<{ text: string }> {
  const { entries, parts } = officeArchive(bytes, 'word/', PART);
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
