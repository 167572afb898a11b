import { createByteCursor } from '../byte-cursor.ts';
import { damaged } from '../damaged.ts';

export type RiffChunk = { type: string; data: Uint8Array };

/**
 * The chunks of a WebP file, or of one of its frames: type, length, data, and a byte more when the length is odd.
 * https://developers.google.com/speed/webp/docs/riff_container#riff_file_format
 * @throws UnsupportedImageError where they end too early
 */
export function* riffChunks(bytes: Uint8Array): Generator<RiffChunk> {
  const from = createByteCursor(bytes, true);
  while (from.left > 0) {
    const type = from.letters(4);
    const size = from.u32();
    yield { type, data: from.bytes(size) };
    // Some writers leave out the last byte.
    if (size % 2 === 1 && from.left > 0) from.skip(1);
  }
}

/** All chunks of a WebP file. @throws UnsupportedImageError when it is shorter than it says */
export const webpChunks = (file: Uint8Array): Generator<RiffChunk> => {
  const from = createByteCursor(file, true);
  from.skip(4);
  const size = from.u32();
  if (size > from.left) throw damaged('it ends too early');
  from.skip(4);
  return riffChunks(file.subarray(12, 8 + size));
};

export const riffChunk = (type: string, ...data: Uint8Array[]): Uint8Array => {
  const size = data.reduce((sum, part) => sum + part.byteLength, 0);
  const header = Buffer.alloc(8);
  header.write(type, 0, 'latin1');
  header.writeUInt32LE(size, 4);
  return Buffer.concat([header, ...data, new Uint8Array(size % 2)]);
};
