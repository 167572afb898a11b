import { type Palette, quantize } from './gifenc.ts';

/** Above this many different colors (5, 6 and 5 bits), they are told apart by 4 bits each: the work grows with the square. */
const mostBins = 6_000;

/** One of 256 is for what does not change, or is nothing. */
const mostShared = 255;

/**
 * One palette for all frames, made from pixels of frames all over the animation.
 * @param samples RGBA pixels
 */
export const sharedPalette = (samples: Uint32Array): Palette => {
  const seen = new Uint8Array(1 << 16);
  let bins = 0;
  for (const word of samples) {
    const bin = ((word & 0xf8) << 8) | ((word >> 5) & 0x07e0) | ((word >> 19) & 0x1f);
    if (seen[bin] === 0) bins++;
    seen[bin] = 1;
  }
  const rgba = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  return quantize(rgba, mostShared, { format: bins > mostBins ? 'rgb444' : 'rgb565' });
};
