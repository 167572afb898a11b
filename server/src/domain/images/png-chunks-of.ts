import { pngSignature } from './png-chunk.ts';

export const startsLikePng = (bytes: Uint8Array): boolean =>
  pngSignature.every((byte, at) => bytes[at] === byte);

/** `start` and `end` are those of the whole chunk in the file. */
export type PngChunk = { type: string; start: number; end: number; data: Uint8Array };

/** The chunks as far as they are whole, none for another file; the CRC is for whoever decodes the pixels to check. */
export function* pngChunksOf(bytes: Uint8Array): Generator<PngChunk> {
  if (!startsLikePng(bytes)) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = pngSignature.length; start + 12 <= bytes.byteLength; ) {
    const length = view.getUint32(start);
    const end = start + 12 + length;
    if (end > bytes.byteLength) return;
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    yield { type, start, end, data: bytes.subarray(start + 8, end - 4) };
    start = end;
  }
}
