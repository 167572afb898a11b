import type { Picture } from '../../picture.ts';
import { wordsOf } from '../../words-of.ts';
import { mostColors } from './gif-writer.ts';
import type { Palette } from './gifenc.ts';
import { sharedPalette } from './shared-palette.ts';
import { createToIndexes } from './to-indexes.ts';

/** A GIF's pixels are there or not: half is there. */
const isSeen = (alpha: number): boolean => alpha >= 128;

/** Colors by number, and what they look like; nothing has the number after the last. */
export type ColorTable = { palette: Palette; indexes(frame: Picture): Uint8Array };

/** So many pixels tell what colors there are. */
const samples = 1 << 18;

export const isWhole = (frames: readonly Picture[]): boolean => {
  for (const { pixels } of frames) {
    for (let i = 3; i < pixels.length; i += 4) if (!isSeen(pixels[i]!)) return false;
  }
  return true;
};

/** The colors as they are; null when there are more than a GIF can tell apart. */
export const exactTable = (frames: readonly Picture[], whole: boolean): ColorTable | null => {
  const most = whole ? mostColors : mostColors - 1;
  const known = new Map<number, number>();
  for (const { pixels } of frames) {
    for (let i = 0; i < pixels.length; i += 4) {
      if (!isSeen(pixels[i + 3]!)) continue;
      const color = (pixels[i]! << 16) | (pixels[i + 1]! << 8) | pixels[i + 2]!;
      if (known.has(color)) continue;
      if (known.size === most) return null;
      known.set(color, known.size);
    }
  }
  return {
    palette: [...known.keys()].map((color) => [color >> 16, (color >> 8) & 255, color & 255]),
    indexes({ pixels }) {
      const found = new Uint8Array(pixels.length / 4);
      for (let i = 0, to = 0; i < pixels.length; i += 4, to++) {
        const color = (pixels[i]! << 16) | (pixels[i + 1]! << 8) | pixels[i + 2]!;
        found[to] = isSeen(pixels[i + 3]!) ? known.get(color)! : known.size;
      }
      return found;
    },
  };
};

/** Some of the pixels that are seen, from all over the frames; opaque. */
const sample = (frames: readonly Picture[]): Uint32Array => {
  let seen = 0;
  for (const { pixels } of frames) for (let i = 3; i < pixels.length; i += 4) if (isSeen(pixels[i]!)) seen++;
  const step = Math.max(1, Math.ceil(seen / samples));
  const chosen = new Uint8Array(Math.ceil(seen / step) * 4);
  let number = 0;
  let end = 0;
  for (const { pixels } of frames) {
    for (let i = 0; i < pixels.length; i += 4) {
      if (!isSeen(pixels[i + 3]!) || number++ % step !== 0) continue;
      chosen.set(pixels.subarray(i, i + 3), end);
      chosen[end + 3] = 255;
      end += 4;
    }
  }
  return wordsOf(chosen);
};

/** The nearest of a few colors. */
export const nearTable = (frames: readonly Picture[]): ColorTable => {
  const palette = sharedPalette(sample(frames));
  const toIndexes = createToIndexes(palette);
  return {
    palette,
    indexes({ pixels }) {
      const indexes = new Uint8Array(pixels.length / 4);
      toIndexes(wordsOf(pixels), indexes);
      for (let i = 0; i < indexes.length; i++) {
        if (!isSeen(pixels[i * 4 + 3]!)) indexes[i] = palette.length;
      }
      return indexes;
    },
  };
};
