import { deflateSync } from 'node:zlib';

/** A word or a line, with its place on the page: from the left, and from below. */
export interface PlacedWords {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface PdfOptions {
  /** Asks for a password that nobody has. */
  readonly encrypted?: boolean;
  /** What the pages hold, where it is not text. */
  readonly content?: (page: number) => Buffer | string;
}

const LINE_HEIGHT = 14;
const TOP = 780;

/** Lines from the top of a page on; an empty one leaves space. */
export const linesOf = (text: string): PlacedWords[] =>
  text.split('\n').map((line, at) => ({ x: 60, y: TOP - at * LINE_HEIGHT, text: line }));

/** A PDF with these words on its pages, in the letters of Windows-1252. */
export function pdfDocument(pages: readonly (readonly PlacedWords[])[], options: PdfOptions = {}): Buffer {
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  pages.forEach((words, at) => {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
      streamOf(options.content?.(at) ?? words.map(drawn).join('\n')),
    );
  });
  return fileOf(objects, options.encrypted === true ? encryption : '');
}

const encryption = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'4f'.repeat(32)}> /U <${'55'.repeat(32)}> >> /ID [<00> <00>]`;

const drawn = ({ x, y, text }: PlacedWords): string =>
  `BT /F1 11 Tf ${x} ${y} Td (${text.replace(/[\\()]/g, String.raw`\$&`)}) Tj ET`;

function streamOf(content: Buffer | string): Buffer {
  const packed = deflateSync(typeof content === 'string' ? Buffer.from(content, 'latin1') : content);
  const head = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]);
}

function fileOf(objects: readonly (string | Buffer)[], trailer: string): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = 9;
  objects.forEach((object, at) => {
    offsets.push(length);
    const piece = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    pieces.push(piece);
    length += piece.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...pieces, Buffer.from(table + end)]);
}
