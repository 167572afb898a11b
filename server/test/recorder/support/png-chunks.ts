import { crc32 } from 'node:zlib';

export type Chunk = { type: string; data: Buffer };

/** The chunks of a PNG. @throws at a wrong signature, length or checksum */
export const pngChunks = (file: Buffer): Chunk[] => {
  if (file.toString('hex', 0, 8) !== '89504e470d0a1a0a') throw new Error('no PNG');
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length; ) {
    const size = file.readUInt32BE(at);
    const end = at + 8 + size;
    if (crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) throw new Error('wrong checksum');
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
};
