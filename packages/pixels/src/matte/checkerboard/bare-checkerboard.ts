import type { Rgb } from '../../oklab.ts';
import { blankPicture, type Picture } from '../../picture.ts';
import type { GridLines } from './find-grid.ts';

export type Grid = { readonly columns: GridLines; readonly rows: GridLines };

/** 0 and 1 in turns from line to line, for each pixel of a row (column). */
export const turnsOf = (length: number, { cell, offset }: GridLines): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => Math.floor((i + 0.5 - offset) / cell) & 1);

/** From the center of pixel `i` to the nearest line, in pixels. */
export const fromLine = ({ cell, offset }: GridLines, i: number): number => {
  const cells = (i + 0.5 - offset) / cell;
  return Math.abs(cells - Math.round(cells)) * cell;
};

/**
 * The checkerboard without its subject: `even` where the turns of row and column agree. Seams are blurred, or jump from pixel to pixel where cells are not whole: within
 * `seam` pixels of a line the background is taken to be what the picture shows, as far as it lies between the two grays.
 */
export const bareCheckerboard = (
  { width, height, pixels }: Picture,
  grid: Grid,
  even: Rgb,
  odd: Rgb,
  seam: number,
): Picture => {
  const bare = blankPicture(width, height);
  const columnTurns = turnsOf(width, grid.columns);
  const rowTurns = turnsOf(height, grid.rows);
  const nearColumn = nearLine(width, grid.columns, seam);
  const nearRow = nearLine(height, grid.rows, seam);
  const step = [odd.r - even.r, odd.g - even.g, odd.b - even.b] as const;
  const length = step[0] ** 2 + step[1] ** 2 + step[2] ** 2;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      let mix = columnTurns[x]! ^ rowTurns[y]!;
      if (nearColumn[x] || nearRow[y]) {
        const along =
          (pixels[at]! - even.r) * step[0] +
          (pixels[at + 1]! - even.g) * step[1] +
          (pixels[at + 2]! - even.b) * step[2];
        mix = Math.min(1, Math.max(0, along / length));
      }
      bare.pixels[at] = even.r + step[0] * mix;
      bare.pixels[at + 1] = even.g + step[1] * mix;
      bare.pixels[at + 2] = even.b + step[2] * mix;
      bare.pixels[at + 3] = 255;
    }
  }
  return bare;
};

/** 1 for the pixels of a row (column) whose centers are within `seam` of a line. */
const nearLine = (length: number, lines: GridLines, seam: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (fromLine(lines, i) < seam ? 1 : 0));
