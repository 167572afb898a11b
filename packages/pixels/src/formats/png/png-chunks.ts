import { crc32 } from '../bytes/crc32.ts';
import { latin1 } from '../bytes/latin1.ts';
import { damaged } from '../format-error.ts';
import { pngSignature } from './png-chunk.ts';

export const startsLikePng = (bytes: Uint8Array): boolean =>
  pngSignature.every((byte, at) => bytes[at] === byte);

/** `start` and `end` are those of the whole chunk in the file. */
export type PngChunk = { type: string; start: number; end: number; data: Uint8Array };

/** The chunks as far as they are whole, none for another file; the CRC is for whoever decodes the pixels to check. */
export function* pngChunks(bytes: Uint8Array): Generator<PngChunk> {
  if (!startsLikePng(bytes)) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = pngSignature.length; start + 12 <= bytes.byteLength; ) {
    const length = view.getUint32(start);
    const end = start + 12 + length;
    if (end > bytes.byteLength) return;
    const type = latin1(bytes.subarray(start + 4, start + 8));
    yield { type, start, end, data: bytes.subarray(start + 8, end - 4) };
    start = end;
  }
}

/** All chunks up to the file's end. @throws FormatError where one is cut off or its checksum is wrong */
export function* wholePngChunks(bytes: Uint8Array): Generator<PngChunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const chunk of pngChunks(bytes)) {
    const { type, start, end } = chunk;
    if (crc32(bytes.subarray(start + 4, end - 4)) !== view.getUint32(end - 4)) {
      throw damaged('a checksum is wrong');
    }
    yield chunk;
    if (type === 'IEND') return;
  }
  throw damaged('it ends too early');
}
