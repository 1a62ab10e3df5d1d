import { UnreadableDocument } from '../../../platform/documents/document-problem.js';
import { pageText } from './pdf-lines.js';

/** Nothing of the document is run, drawn or fetched. */
const SETTINGS = {
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  disableAutoFetch: true,
  disableRange: true,
  disableStream: true,
  stopAtErrors: false,
  verbosity: 0,
} as const;

const LETTER = /\p{L}/u;

/** The text of a PDF, page after page; each page but the first begins with a form feed, as `pdftotext` has it. */
export async function pdfText(bytes: Buffer): Promise<string> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  // Apart from what follows: where the package cannot be loaded, no document is to blame.
  await getResolvedPDFJS();
  try {
    // A copy: the parser takes the memory of what it is given.
    const document = await getDocumentProxy(Uint8Array.from(bytes), SETTINGS);
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pageText(items.flatMap((item) => ('str' in item ? [item] : []))));
      page.cleanup();
    }
    const text = pages.join('\n\f');
    if (LETTER.test(text)) return text;
  } catch (error) {
    throw problemOf(error);
  }
  throw new UnreadableDocument({ code: 'document.no-text' });
}

function problemOf(error: unknown): Error {
  const name = error instanceof Error ? error.name : '';
  if (error instanceof RangeError) return error;
  return new UnreadableDocument({ code: name === 'PasswordException' ? 'document.encrypted' : 'document.damaged' });
}
