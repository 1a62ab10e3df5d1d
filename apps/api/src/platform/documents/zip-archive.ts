import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadableDocument } from './document-problem.js';

/** One file of an archive, as the directory at its end describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
  readonly method: number;
  readonly crc: number;
  /** Where its own header stands. */
  readonly offset: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 65_535;

const MOST_ENTRIES = 200;
const MOST_BYTES = 50 * 1024 * 1024;
const HIGHEST_RATIO = 100;
/** Small files of repeated marks may well be packed more tightly than that. */
const RATIO_MATTERS_FROM = 100 * 1024;

const [STORED, DEFLATED] = [0, 8];
const ENCRYPTED_FLAG = 1;

const damaged = () => new UnreadableDocument({ code: 'document.damaged' });
const tooLarge = () => new UnreadableDocument({ code: 'document.archive-too-large' });

/** The directory of the archive, nothing inflated yet. */
export function zipEntries(bytes: Buffer): ZipEntry[] {
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES) throw tooLarge();
  const entries: ZipEntry[] = [];
  let at = start;
  for (let number = 0; number < count; number += 1) {
    if (at + ENTRY_LENGTH > end || bytes.readUInt32LE(at) !== ENTRY_MARK) throw damaged();
    const nameLength = bytes.readUInt16LE(at + 28);
    if ((bytes.readUInt16LE(at + 8) & ENCRYPTED_FLAG) !== 0)
      throw new UnreadableDocument({ code: 'document.encrypted' });
    entries.push({
      name: bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += ENTRY_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  refuseTooLarge(entries, bytes.length);
  refuseOverlap(entries, bytes, start);
  return entries;
}

function endOfDirectory(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END_MARK && at + END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length)
      return at;
  }
  throw damaged();
}

function refuseTooLarge(entries: readonly ZipEntry[], fileSize: number): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const tight = (size: number, packed: number) => size > RATIO_MATTERS_FROM && size > HIGHEST_RATIO * packed;
  if (total > MOST_BYTES || tight(total, fileSize)) throw tooLarge();
  if (entries.some(({ size, packedSize }) => tight(size, packedSize))) throw tooLarge();
}

/** Two entries that share bytes, or a name, are made to mislead. */
function refuseOverlap(entries: readonly ZipEntry[], bytes: Buffer, directory: number): void {
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length) throw damaged();
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (entry.offset < free) throw damaged();
    free = packedStart(entry, bytes) + entry.packedSize;
    if (free > directory) throw damaged();
  }
}

function packedStart({ offset }: ZipEntry, bytes: Buffer): number {
  if (offset + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_MARK) throw damaged();
  return offset + LOCAL_LENGTH + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
}

/** The file itself. One that is larger than the directory says is not inflated further. */
export function unpack(entry: ZipEntry, bytes: Buffer): Buffer {
  const start = packedStart(entry, bytes);
  const packed = bytes.subarray(start, start + entry.packedSize);
  const content = entry.method === STORED ? packed : inflate(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged();
  return content;
}

function inflate(packed: Buffer, { method, size }: ZipEntry): Buffer {
  if (method !== DEFLATED) throw damaged();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    const tooLong = error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw tooLong ? tooLarge() : damaged();
  }
}
