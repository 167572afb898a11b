import { crc32 } from 'node:zlib';

export const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * One chunk of a PNG: length, type, data, CRC.
 * https://www.w3.org/TR/png-3/#5Chunk-layout
 */
export const pngChunk = (type: string, ...data: Uint8Array[]): Uint8Array => {
  const size = data.reduce((sum, part) => sum + part.byteLength, 0);
  const chunk = Buffer.alloc(12 + size);
  chunk.writeUInt32BE(size, 0);
  chunk.write(type, 4, 'latin1');
  let at = 8;
  for (const part of data) {
    chunk.set(part, at);
    at += part.byteLength;
  }
  chunk.writeUInt32BE(crc32(chunk.subarray(4, at)), at);
  return chunk;
};

/**
 * The header of 8-bit RGB without alpha: a stage is opaque.
 * https://www.w3.org/TR/png-3/#11IHDR
 */
export const pngHeader = (width: number, height: number): Uint8Array => {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data[8] = 8;
  data[9] = 2;
  return pngChunk('IHDR', data);
};

export const pngEnd: Uint8Array = pngChunk('IEND');
