import { crc32 } from 'node:zlib';

/** An archive of the files as they are, not packed. */
export function storedZip(files: ReadonlyMap<string, Buffer>): Buffer {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [fileName, content] of files) {
    const name = Buffer.from(fileName, 'utf8');
    const shared = sharedFields(content, name);
    locals.push(Buffer.from([0x50, 0x4b, 0x03, 0x04]), shared, name, content);
    const own = Buffer.alloc(14);
    own.writeUInt32LE(offset, 10);
    directory.push(Buffer.from([0x50, 0x4b, 0x01, 0x02, 20, 0]), shared, own, name);
    offset += 4 + shared.length + name.length + content.length;
  }
  return Buffer.concat([...locals, ...directory, endRecord(files.size, offset, Buffer.concat(directory).length)]);
}

/** Version, flags (names are UTF-8), method, time, checksum, sizes and length of the name. */
function sharedFields(content: Buffer, name: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function endRecord(count: number, directoryStart: number, directoryLength: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directoryLength, 12);
  end.writeUInt32LE(directoryStart, 16);
  return end;
}
