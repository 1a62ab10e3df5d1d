/** What the bytes begin as. `text` is what nothing else is. */
export type FileKind =
  | { readonly kind: 'text' | 'pdf' | 'zip' }
  | { readonly kind: 'office-97'; readonly encrypted: boolean }
  | { readonly kind: 'other'; readonly seems: string };

const MAGIC: readonly (readonly [seems: string, magic: readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['EXE', [0x4d, 0x5a, 0x90, 0x00]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
];
const ZIP_MAGIC = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
] as const;
const OFFICE_97_MAGIC = [0xd0, 0xcf, 0x11, 0xe0] as const;
const PDF_MARK = '%PDF-';
/** Readers of PDF accept so much before the mark. */
const PDF_SAMPLE = 1024;
/** The stream that holds a Word document with a password, by its name as it stands in the file. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/** Judges by content: names of files are often wrong. */
export function fileKind(bytes: Buffer): FileKind {
  const begins = (magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);
  if (ZIP_MAGIC.some(begins)) return { kind: 'zip' };
  if (begins(OFFICE_97_MAGIC)) return { kind: 'office-97', encrypted: bytes.includes(ENCRYPTED_STREAM) };
  const other = MAGIC.find(([, magic]) => begins(magic));
  if (other !== undefined) return { kind: 'other', seems: other[0] };
  return { kind: isPdf(bytes) ? 'pdf' : 'text' };
}

/** A text that speaks of the mark is no PDF: what stands before it in a PDF is no prose. */
function isPdf(bytes: Buffer): boolean {
  const at = bytes.subarray(0, PDF_SAMPLE).indexOf(PDF_MARK);
  return (
    at === 0 || (at > 0 && /^\s|\0|\n/.test(bytes.toString('latin1', 0, at)) && /^\d\.\d/.test(digitsAfter(bytes, at)))
  );
}

const digitsAfter = (bytes: Buffer, at: number): string => bytes.toString('latin1', at + 5, at + 8);
