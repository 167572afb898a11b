import { rgbToLab } from '@papeterie/pixels/oklab';
import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import { ditherPair } from './hardware-palette.ts';

/** Bayer's 2 × 2 matrix, in quarters. */
const bayer = [0.125, 0.625, 0.875, 0.375];

/** Opaque, and light enough that a black line next to it shows as one. */
const isLight = ({ width, height, pixels }: Picture, x: number, y: number): boolean => {
  if (x < 0 || y < 0 || x >= width || y >= height) return false;
  const at = (y * width + x) * 4;
  return pixels[at + 3]! > 127 && pixels[at]! * 0.3 + pixels[at + 1]! * 0.6 + pixels[at + 2]! * 0.1 > 72;
};

/**
 * The picture in the colors of an old console, dithered in 2 × 2, with hard edges; with `outlined`, a border pixel
 * that is not dark yet gets a neighbor of near black outside of it.
 */
export const consoleSprite = (source: Picture, outlined: boolean): Picture => {
  const { width, height, pixels } = source;
  const sprite = blankPicture(width, height);
  const pairs = new Map<number, ReturnType<typeof ditherPair>>();
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      if (pixels[at + 3]! < 128) {
        const touches =
          isLight(source, x - 1, y) ||
          isLight(source, x + 1, y) ||
          isLight(source, x, y - 1) ||
          isLight(source, x, y + 1);
        if (outlined && touches) sprite.pixels.set([13, 11, 26, 255], at);
        continue;
      }
      const key = ((pixels[at]! >> 2) << 12) | ((pixels[at + 1]! >> 2) << 6) | (pixels[at + 2]! >> 2);
      let pair = pairs.get(key);
      if (!pair) {
        const lab = rgbToLab(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!);
        pair = ditherPair({ L: 0.5 + (lab.L - 0.5) * 1.08, a: lab.a * 1.12, b: lab.b * 1.12 });
        pairs.set(key, pair);
      }
      const { r, g, b } = (pair.part > bayer[(y & 1) * 2 + (x & 1)]! ? pair.other : pair.one).rgb;
      sprite.pixels[at] = r;
      sprite.pixels[at + 1] = g;
      sprite.pixels[at + 2] = b;
      sprite.pixels[at + 3] = 255;
    }
  }
  return sprite;
};
