import type { LabPlanes } from '../lab-planes.ts';
import { fromLine, type Grid, turnsOf } from './bare-checkerboard.ts';

/** Bins of a quarter pixel, up to two pixels. */
const bins = 8;
/** Looked at: this many rows and columns at the border, where there is little subject. */
const frame = 8;
/** OKLab lightness off which a pixel is not its cell's gray. */
const off = 0.03;

/**
 * How wide the seams between cells are: the distance from a line, in pixels, within which more than a fifth of the pixels
 * do not have the gray of their cell. 0 in a picture with sharp cells of whole pixels.
 */
export const seamOf = ({ L }: LabPlanes, grid: Grid, even: number, odd: number, width: number): number => {
  const height = L.length / width;
  const all = new Float64Array(bins);
  const columnTurns = turnsOf(width, grid.columns);
  const rowTurns = turnsOf(height, grid.rows);
  const wrong = new Float64Array(bins);
  for (let y = 0; y < height; y++) {
    const inner = y >= frame && y < height - frame;
    const fromRow = fromLine(grid.rows, y);
    for (let x = 0; x < width; x++) {
      if (inner && x === frame) x = Math.max(x, width - frame);
      const bin = Math.floor(Math.min(fromRow, fromLine(grid.columns, x)) * 4);
      if (bin >= bins) continue;
      all[bin]!++;
      if (Math.abs(L[y * width + x]! - (columnTurns[x] === rowTurns[y] ? even : odd)) > off) wrong[bin]!++;
    }
  }
  // A subject at the border is wrong everywhere: only what is above the level far from lines is the seam's.
  const level = all[bins - 1]! > 0 ? wrong[bins - 1]! / all[bins - 1]! : 0;
  for (let bin = bins - 2; bin >= 0; bin--) {
    if (all[bin]! > 0 && wrong[bin]! / all[bin]! > level + 0.2) return (bin + 1) / 4 + 0.01;
  }
  return 0;
};
