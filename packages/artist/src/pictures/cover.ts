import type { Outline } from './vector-picture.ts';

/** Crossings are kept as whole numbers, so that they sort fast: the lowest bit is the way the edge goes. */
const parts = 512;

/** Where the edges cross the middle of each row, by row. */
const crossings = (outlines: readonly Outline[], scale: number, side: number): number[][] => {
  const rows: number[][] = [];
  for (const { points } of outlines) {
    let x0 = points[points.length - 2]! * scale;
    let y0 = points[points.length - 1]! * scale;
    for (let i = 0; i < points.length; i += 2) {
      const [x1, y1] = [points[i]! * scale, points[i + 1]! * scale];
      const down = y1 > y0;
      const [top, bottom] = down ? [y0, y1] : [y1, y0];
      const first = Math.max(0, Math.ceil(top - 0.5));
      const last = Math.min(side, Math.ceil(bottom - 0.5));
      const slope = (x1 - x0) / (y1 - y0);
      for (let row = first; row < last; row++) {
        const x = x0 + (row + 0.5 - y0) * slope;
        rows[row] ??= [];
        rows[row]!.push(Math.round(Math.min(side, Math.max(0, x)) * parts) * 2 + (down ? 1 : 0));
      }
      [x0, y0] = [x1, y1];
    }
  }
  return rows;
};

/**
 * Which pixels of a square lie within outlines that wind around them.
 * @param scale pixels in a picture unit
 * @param into takes their places, row by row
 * @returns how many they are
 */
export const cover = (
  outlines: readonly Outline[],
  scale: number,
  side: number,
  into: Int32Array,
): number => {
  let count = 0;
  crossings(outlines, scale, side).forEach((row, y) => {
    row.sort((a, b) => a - b);
    let winding = 0;
    for (let i = 0; i + 1 < row.length; i++) {
      winding += row[i]! & 1 ? 1 : -1;
      if (winding === 0) continue;
      const end = Math.min(side, Math.ceil((row[i + 1]! >> 1) / parts - 0.5));
      for (let x = Math.max(0, Math.ceil((row[i]! >> 1) / parts - 0.5)); x < end; x++)
        into[count++] = y * side + x;
    }
  });
  return count;
};
