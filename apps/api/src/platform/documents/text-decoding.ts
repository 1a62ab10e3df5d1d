/** A file's text with line ends as `\n`, or why its bytes are no text. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly reason: 'binary' }
  | { readonly ok: false; readonly reason: 'encoding'; readonly offset: number };

/** First bytes of pictures, archives, PDF, Office files and programs. */
const BINARY_MAGIC: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b, 0x08],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x4d, 0x5a, 0x90, 0x00],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];
/** The signs of Windows-1252 at 0x80 to 0x9f: the decoder of Node 20 leaves these as control characters. */
const SIGNS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const UPPER_CONTROLS = /[\u0080-\u009f]/g;
/** Bytes that Windows-1252 gives no character. */
const UNDEFINED_1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** Control characters that no text holds; tab, line feed, form feed and carriage return are text. */
const isControl = (byte: number) =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0b && byte !== 0x0c && byte !== 0x0d;
const SAMPLE = 4096;

export function decodeText(bytes: Uint8Array): DecodedText {
  if (BINARY_MAGIC.some((magic) => magic.every((byte, at) => bytes[at] === byte)))
    return { ok: false, reason: 'binary' };
  const wide = wideEncoding(bytes);
  if (wide !== null) return decodeWide(bytes, wide);
  if (bytes.includes(0)) return { ok: false, reason: 'binary' };
  return decodeUtf8(bytes) ?? decodeWindows1252(bytes);
}

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, text: normaliseLineEnds(text), encoding: 'utf-8' };
  } catch {
    return null;
  }
}

function decodeWindows1252(bytes: Uint8Array): DecodedText {
  const offset = bytes.findIndex((byte) => UNDEFINED_1252.has(byte) || isControl(byte));
  if (offset >= 0) return { ok: false, reason: 'encoding', offset };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(UPPER_CONTROLS, (sign) => SIGNS_1252.charAt(sign.charCodeAt(0) - 0x80));
  return { ok: true, text: normaliseLineEnds(text), encoding: 'windows-1252' };
}

type WideEncoding = 'utf-16le' | 'utf-16be';

function markedEncoding([first, second]: Uint8Array): WideEncoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 by its mark, or where nearly every second byte of a Latin text is zero. */
function wideEncoding(bytes: Uint8Array): WideEncoding | null {
  return markedEncoding(bytes) ?? zerosEncoding(bytes);
}

function zerosEncoding(bytes: Uint8Array): WideEncoding | null {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (pairs < 2 || bytes.length % 2 !== 0) return null;
  let [even, odd] = [0, 0];
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) even += 1;
    if (bytes[2 * pair + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.8 && even === 0) return 'utf-16le';
  return even > pairs * 0.8 && odd === 0 ? 'utf-16be' : null;
}

function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  if (bytes.length % 2 !== 0) return { ok: false, reason: 'encoding', offset: bytes.length - 1 };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = encoding === 'utf-16le';
  const mark = bytes.length >= 2 && view.getUint16(0, little) === 0xfeff ? 2 : 0;
  const broken = brokenUnit(view, mark, little);
  if (broken !== null)
    return broken.binary ? { ok: false, reason: 'binary' } : { ok: false, reason: 'encoding', offset: broken.offset };
  const text = new TextDecoder('utf-16le').decode(little ? bytes : swapPairs(bytes));
  return { ok: true, text: normaliseLineEnds(text), encoding };
}

/** The first half of a character that lacks its other half, or a NUL, which no text holds. */
function brokenUnit(view: DataView, from: number, little: boolean): { offset: number; binary: boolean } | null {
  for (let at = from; at < view.byteLength; at += 2) {
    const unit = view.getUint16(at, little);
    if (unit === 0) return { offset: at, binary: true };
    if (unit >= 0xdc00 && unit <= 0xdfff) return { offset: at, binary: false };
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = at + 2 < view.byteLength ? view.getUint16(at + 2, little) : 0;
    if (next < 0xdc00 || next > 0xdfff) return { offset: at, binary: false };
    at += 2;
  }
  return null;
}

function swapPairs(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 2) {
    swapped[at] = bytes[at + 1] ?? 0;
    swapped[at + 1] = bytes[at] ?? 0;
  }
  return swapped;
}

function normaliseLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
