import { crc32 } from 'node:zlib';
import { pngSignature } from '../../../../domain/images/png-chunk.ts';
import { createByteCursor } from '../byte-cursor.ts';
import { damaged } from '../damaged.ts';

export type PngChunk = { type: string; data: Uint8Array };

/**
 * The chunks of a PNG up to its end.
 * https://www.w3.org/TR/png-3/#5Chunk-layout
 * @throws UnsupportedImageError where one is cut off or its checksum is wrong
 */
export function* pngChunks(bytes: Uint8Array): Generator<PngChunk> {
  const from = createByteCursor(bytes.subarray(pngSignature.length), false);
  for (;;) {
    const length = from.u32();
    const checked = from.bytes(4 + length);
    if (crc32(checked) !== from.u32()) throw damaged('a checksum is wrong');
    const type = Buffer.from(checked.subarray(0, 4)).toString('latin1');
    yield { type, data: checked.subarray(4) };
    if (type === 'IEND') return;
  }
}
