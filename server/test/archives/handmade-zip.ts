import { crc32, deflateRawSync } from 'node:zlib';

export type HandmadeEntry = {
  name: string | Buffer;
  content?: Uint8Array | string;
  /** 8: deflated (0: as it is). */
  method?: number;
  flags?: number;
  /** The Unix mode, with the type of file. */
  mode?: number;
  /** Lies. */
  size?: number;
  packedSize?: number;
  crc?: number;
  /** Take the content of an earlier entry instead of writing one. */
  sameAs?: number;
};

/** A zip byte by byte (PKWARE APPNOTE), true or not. */
export const handmadeZip = (entries: readonly HandmadeEntry[], tail: { count?: number } = {}): Uint8Array => {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.isBuffer(entry.name) ? entry.name : Buffer.from(entry.name);
    const plain = Buffer.from(entry.content ?? 'content');
    const method = entry.method ?? 8;
    const packed = method === 8 ? deflateRawSync(plain) : plain;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.flags ?? 0x800, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(entry.crc ?? crc32(plain), 10);
    common.writeUInt32LE(entry.packedSize ?? packed.length, 14);
    common.writeUInt32LE(entry.size ?? plain.length, 18);
    common.writeUInt16LE(name.length, 22);
    const at = entry.sameAs === undefined ? offset : offsets[entry.sameAs];
    offsets.push(at);
    if (entry.sameAs === undefined) {
      const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed]);
      parts.push(local);
      offset += local.length;
    }
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6);
    rest.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), common, rest, name]));
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(tail.count ?? entries.length, 8);
  end.writeUInt16LE(tail.count ?? entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
};
