import { crc32 } from 'node:zlib';

/** Names and bytes to a zip that stores them as they are. */
export type ZipEntry = { name: string; bytes: Uint8Array };

const limit32 = 0xffff_ffff;
const limit16 = 0xffff;
/** 1 January 1980, so that the same files are the same zip. */
const dosDate = 0x0021;

/**
 * A zip as a stream, each entry as it comes: nothing is compressed, which PNGs are already, and nothing is kept but the directory.
 * Beyond 4 GiB or 65,534 entries it goes on as ZIP64.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3
 * @param entries each of less than 4 GiB, with names in ASCII
 */
export const storedZip = async function* (entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  for await (const { name, bytes } of entries) {
    const checksum = crc32(bytes);
    const header = localHeader(name, bytes.byteLength, checksum);
    directory.push(directoryEntry(name, bytes.byteLength, checksum, offset));
    offset += header.byteLength + bytes.byteLength;
    yield header;
    yield bytes;
  }
  const list = Buffer.concat(directory);
  yield list;
  if (offset > limit32 || directory.length >= limit16) yield end64(directory.length, list.byteLength, offset);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(limit16, directory.length), 8);
  end.writeUInt16LE(Math.min(limit16, directory.length), 10);
  end.writeUInt32LE(list.byteLength, 12);
  end.writeUInt32LE(Math.min(limit32, offset), 16);
  yield end;
};

const localHeader = (name: string, size: number, checksum: number): Uint8Array => {
  const header = Buffer.alloc(30 + name.length);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(10, 4);
  header.writeUInt16LE(dosDate, 12);
  header.writeUInt32LE(checksum, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  header.write(name, 30, 'latin1');
  return header;
};

const directoryEntry = (name: string, size: number, checksum: number, offset: number): Uint8Array => {
  const far = offset >= limit32;
  const entry = Buffer.alloc(46 + name.length + (far ? 12 : 0));
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(far ? 45 : 10, 4);
  entry.writeUInt16LE(far ? 45 : 10, 6);
  entry.writeUInt16LE(dosDate, 14);
  entry.writeUInt32LE(checksum, 16);
  entry.writeUInt32LE(size, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt16LE(far ? 12 : 0, 30);
  entry.writeUInt32LE(Math.min(limit32, offset), 42);
  entry.write(name, 46, 'latin1');
  if (far) {
    entry.writeUInt16LE(1, 46 + name.length);
    entry.writeUInt16LE(8, 48 + name.length);
    entry.writeBigUInt64LE(BigInt(offset), 50 + name.length);
  }
  return entry;
};

/** The end of a ZIP64 directory and where it is. */
const end64 = (count: number, size: number, offset: number): Uint8Array => {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(45, 12);
  end.writeUInt16LE(45, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(offset + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
};
