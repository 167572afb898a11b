import { crc32, deflateSync, inflateSync } from 'node:zlib';

export const deflate = (bytes: Uint8Array | Uint8ClampedArray) => deflateSync(bytes);
export const inflate = (packed: Uint8Array, most: number) => inflateSync(packed, { maxOutputLength: most });

export const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

type Kind = { width: number; height: number; depth: number; type: number; interlaced?: boolean };

/** A PNG of any kind, from its rows as bytes with their filters in front, and the chunks before them. */
export const pngOf = (
  { width, height, depth, type, interlaced }: Kind,
  rows: number[][],
  ...more: Buffer[]
): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, type, 0, 0, interlaced ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
