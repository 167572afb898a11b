import { pngChunk, pngEnd, pngHeader, pngSignature } from '../../../domain/images/png-chunk.ts';
import { wordsOf } from '../rectangle.ts';
import { createDeflatePixels } from './deflate-pixels.ts';

/** Opaque RGBA pixels as a PNG. */
export const createEncodePng = (width: number, height: number): ((rgba: Uint8Array) => Uint8Array) => {
  const rgb = new Uint8Array(width * height * 3);
  const deflatePixels = createDeflatePixels(width, height);
  return (rgba) => {
    const words = wordsOf(rgba);
    for (let i = 0, to = 0; i < words.length; i++) {
      const word = words[i];
      rgb[to++] = word;
      rgb[to++] = word >> 8;
      rgb[to++] = word >> 16;
    }
    const data = pngChunk('IDAT', deflatePixels(rgb, width, height));
    return Buffer.concat([pngSignature, pngHeader(width, height), data, pngEnd]);
  };
};
