import type { Picture } from '../../picture.ts';
import type { Deflate } from '../bytes/deflate.ts';
import { joinBytes } from '../bytes/join-bytes.ts';
import { createDeflatePixels } from './deflate-pixels.ts';
import { pngChunk, pngEnd, pngHeader, pngSignature } from './png-chunk.ts';

/** A picture as a PNG, every pixel as it is. */
export const writePng = ({ width, height, pixels }: Picture, deflate: Deflate): Uint8Array<ArrayBuffer> => {
  const deflatePixels = createDeflatePixels(width, height, 4, deflate);
  const bytes = new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const data = pngChunk('IDAT', deflatePixels(bytes, width, height));
  return joinBytes([pngSignature, pngHeader(width, height, 4), data, pngEnd]);
};
