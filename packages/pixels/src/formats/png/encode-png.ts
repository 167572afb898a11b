import { wordsOf } from '../../words-of.ts';
import type { Deflate } from '../bytes/deflate.ts';
import { joinBytes } from '../bytes/join-bytes.ts';
import { createDeflatePixels } from './deflate-pixels.ts';
import { pngChunk, pngEnd, pngHeader, pngSignature } from './png-chunk.ts';

/** Opaque RGBA pixels as a PNG. */
export const createEncodePng = (
  width: number,
  height: number,
  deflate: Deflate,
): ((rgba: Uint8Array) => Uint8Array) => {
  const rgb = new Uint8Array(width * height * 3);
  const deflatePixels = createDeflatePixels(width, height, 3, deflate);
  return (rgba) => {
    const words = wordsOf(rgba);
    for (let i = 0, to = 0; i < words.length; i++) {
      const word = words[i]!;
      rgb[to++] = word;
      rgb[to++] = word >> 8;
      rgb[to++] = word >> 16;
    }
    const data = pngChunk('IDAT', deflatePixels(rgb, width, height));
    return joinBytes([pngSignature, pngHeader(width, height, 3), data, pngEnd]);
  };
};
