import { scale2x } from '@papeterie/pixels/process/scale/scale2x';
import { blankCanvas, type Canvas, toCanvas, toPicture } from '../canvas.ts';
import type { Figure } from '../figure/figure.ts';

/** Larger pictures are no pixel art; four times their size would be too much. */
const largestSide = 512;

/**
 * Draws a figure with so many columns and rows more (or fewer, less than 0), from an enlargement along its edges, so that
 * outlines stay lines. It stands where it stood; no new colors.
 */
export const shrink = (canvas: Canvas, figure: Figure, columns: number, rows: number): Canvas => {
  const { left, top, bottom, width, height } = figure;
  const [toWidth, toHeight] = [Math.max(1, width + columns), Math.max(1, height + rows)];
  const isArt = Math.max(canvas.width, canvas.height) <= largestSide;
  const large = isArt ? toCanvas(scale2x(scale2x(toPicture(canvas)))) : canvas;
  const factor = isArt ? 4 : 1;
  const shrunk = blankCanvas(canvas.width, canvas.height);
  const startX = left - Math.floor(columns / 2);
  for (let y = 0; y < toHeight; y++) {
    const row = Math.floor((top + ((y + 0.5) * height) / toHeight) * factor) * large.width;
    for (let x = 0; x < toWidth; x++) {
      const column = Math.floor((left + ((x + 0.5) * width) / toWidth) * factor);
      shrunk.cells[(bottom - toHeight + 1 + y) * canvas.width + startX + x] = large.cells[row + column]!;
    }
  }
  return shrunk;
};
