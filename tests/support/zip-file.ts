import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipOptions {
  /** What the directory says of the size of a file, where it is not the truth. */
  readonly claims?: Readonly<Record<string, number>>;
  /** Names that share the place of the first file. */
  readonly overlapping?: readonly string[];
}

interface Placed {
  readonly name: Buffer;
  readonly header: Buffer;
  readonly offset: number;
}

/** An archive as Word writes them; made to mislead where the options say so. */
export function zipFile(files: Readonly<Record<string, string | Buffer>>, options: ZipOptions = {}): Buffer {
  const pieces: Buffer[] = [];
  const placed: Placed[] = [];
  let offset = 0;
  for (const [fileName, given] of Object.entries(files)) {
    const content = Buffer.from(given);
    const packed = deflateRawSync(content);
    const name = Buffer.from(fileName);
    const header = headerOf(name, content, packed.length, options.claims?.[fileName] ?? content.length);
    placed.push({ name, header, offset });
    pieces.push(Buffer.from('PK\x03\x04', 'latin1'), header, name, packed);
    offset += 4 + header.length + name.length + packed.length;
  }
  const [first] = placed;
  if (first !== undefined) placed.push(...(options.overlapping ?? []).map((name) => renamed(first, name)));
  const directory = Buffer.concat(placed.map(directoryEntry));
  return Buffer.concat([...pieces, directory, endOf(placed.length, offset, directory.length)]);
}

function renamed({ header, offset }: Placed, fileName: string): Placed {
  const [name, copy] = [Buffer.from(fileName), Buffer.from(header)];
  copy.writeUInt16LE(name.length, 22);
  return { name, header: copy, offset };
}

function headerOf(name: Buffer, content: Buffer, packedSize: number, size: number): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(8, 4);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(packedSize, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

function directoryEntry({ name, header, offset }: Placed): Buffer {
  const own = Buffer.alloc(14);
  own.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), header, own, name]);
}

function endOf(count: number, directoryStart: number, directoryLength: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directoryLength, 12);
  end.writeUInt32LE(directoryStart, 16);
  return end;
}
