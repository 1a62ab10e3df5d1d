import { UnreadableDocument, type DocumentProblem } from '../../../platform/documents/document-problem.js';
import { fileKind } from '../../../platform/documents/file-kind.js';
import { decodeDeclared, isHtml, isOtherXml } from './html-decoding.js';

export type DocumentFormat = 'text' | 'html' | 'docx' | 'pdf';

/**
 * The text of a document, line ends as `\n`; passages are places in it.
 * `encoding` is that of the file; what holds its characters in another way (Word, PDF) has none of its own: `binary`.
 */
export type DocumentText =
  | { readonly ok: true; readonly text: string; readonly encoding: string; readonly format: DocumentFormat }
  | { readonly ok: false; readonly problem: DocumentProblem };

type Found = Omit<Extract<DocumentText, { ok: true }>, 'ok'>;

/** Reads a document by its content; its name plays no part. Packages are loaded when the first document needs them. */
export async function extractText(given: Uint8Array): Promise<DocumentText> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  try {
    return { ok: true, ...(await textOf(bytes)) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { ok: false, problem: error.problem };
    // Nested so deeply that a parser ran out of its stack.
    if (error instanceof RangeError) return { ok: false, problem: { code: 'minutes.too-complex' } };
    throw error;
  }
}

async function textOf(bytes: Buffer): Promise<Found> {
  const file = fileKind(bytes);
  switch (file.kind) {
    case 'text':
      return plainOrPage(bytes);
    case 'zip':
      return { ...(await (await import('./docx-text.js')).docxText(bytes)), encoding: 'binary', format: 'docx' };
    case 'pdf':
      return { text: await (await import('./pdf-text.js')).pdfText(bytes), encoding: 'binary', format: 'pdf' };
    case 'office-97':
      if (file.encrypted) throw new UnreadableDocument({ code: 'document.encrypted' });
      throw new UnreadableDocument({ code: 'document.unsupported-type', seems: 'Office 97–2003 (.doc)' });
    case 'other':
      throw new UnreadableDocument({ code: 'document.unsupported-type', seems: file.seems });
  }
}

async function plainOrPage(bytes: Buffer): Promise<Found> {
  const decoded = decodeDeclared(bytes);
  if (!decoded.ok) {
    const { reason } = decoded;
    throw new UnreadableDocument(
      reason === 'binary' ? { code: 'document.binary' } : { code: 'document.encoding', offset: decoded.offset },
    );
  }
  const { text, encoding } = decoded;
  if (isOtherXml(text)) throw new UnreadableDocument({ code: 'document.unsupported-type', seems: 'XML' });
  if (!isHtml(text)) return { text, encoding, format: 'text' };
  return { text: (await import('./html-text.js')).htmlText(text), encoding, format: 'html' };
}
