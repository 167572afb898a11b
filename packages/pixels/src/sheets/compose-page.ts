import { blankPicture, type Picture } from '../picture.ts';
import { wordsOf } from '../words-of.ts';
import type { Size } from './pack-rectangles.ts';

/** A picture and where its scaled upper left pixel comes, the repeated border not counted. */
export type Placed = { picture: Picture; x: number; y: number };

/** One row of a picture, scaled, its first and last pixel repeated `extrusion` times. */
const stretchRow = (row: Uint32Array, width: number, scale: number, extrusion: number): Uint32Array => {
  const wide = new Uint32Array(width * scale + 2 * extrusion);
  for (let x = 0; x < width; x++) {
    wide.fill(row[x]!, extrusion + x * scale, extrusion + (x + 1) * scale);
  }
  wide.fill(row[0]!, 0, extrusion);
  wide.fill(row[width - 1]!, extrusion + width * scale);
  return wide;
};

/** Draws pictures onto an empty page: every pixel a square of `scale`, the border repeated `extrusion` times. */
export const composePage = (
  size: Size,
  placed: readonly Placed[],
  { scale, extrusion }: { scale: number; extrusion: number },
): Picture => {
  const page = blankPicture(size.width, size.height);
  const target = wordsOf(page.pixels);
  for (const { picture, x, y } of placed) {
    const source = wordsOf(picture.pixels);
    for (let row = 0; row < picture.height; row++) {
      const begin = row * picture.width;
      const wide = stretchRow(source.subarray(begin, begin + picture.width), picture.width, scale, extrusion);
      const top = y + row * scale - (row === 0 ? extrusion : 0);
      const bottom = y + (row + 1) * scale + (row === picture.height - 1 ? extrusion : 0);
      for (let line = top; line < bottom; line++) target.set(wide, line * size.width + x - extrusion);
    }
  }
  return page;
};
