import type { Palette } from './gifenc.ts';

/** Turns RGBA pixels into places in a palette. */
export type ToIndexes = (pixels: Uint32Array, indexes: Uint8Array) => void;

/** Colors that share the upper 6 bits of each channel are taken for the same: what is found once need not be sought again. */
const cellOf = (word: number): number =>
  ((word & 0xfc) >> 2) | ((word & 0xfc00) >> 4) | ((word & 0xfc0000) >> 6);

/** The nearest color for each pixel. No dithering: it would shimmer in what moves, and spoil flat colors. */
export const createToIndexes = (palette: Palette): ToIndexes => {
  const known = new Int16Array(1 << 18).fill(-1);
  return (pixels, indexes) => {
    let lastWord = -1;
    let lastIndex = 0;
    for (let i = 0; i < pixels.length; i++) {
      const word = pixels[i]!;
      if (word !== lastWord) {
        const cell = cellOf(word);
        if (known[cell]! < 0) known[cell] = nearest(palette, word);
        lastIndex = known[cell]!;
        lastWord = word;
      }
      indexes[i] = lastIndex;
    }
  };
};

const nearest = (palette: Palette, word: number): number => {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < palette.length; i++) {
    const [red, green, blue] = palette[i]!;
    const distance =
      (red - (word & 255)) ** 2 + (green - ((word >> 8) & 255)) ** 2 + (blue - ((word >> 16) & 255)) ** 2;
    if (distance < least) {
      least = distance;
      best = i;
    }
  }
  return best;
};
