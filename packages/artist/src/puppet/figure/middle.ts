import type { Canvas } from '../canvas.ts';
import type { Facing } from './facing.ts';
import type { Stand } from './find-legs.ts';

type Extent = { left: number; top: number; right: number; bottom: number };

/** Painted pixels in each column, from `fromY` to `toY`. */
const columnMass = ({ width, cells }: Canvas, fromY: number, toY: number): Int32Array => {
  const mass = new Int32Array(width);
  for (let y = fromY; y <= toY; y++) {
    for (let x = 0; x < width; x++) if (cells[y * width + x]) mass[x]!++;
  }
  return mass;
};

const medianColumn = (mass: Int32Array): number => {
  const all = mass.reduce((sum, one) => sum + one, 0);
  let before = 0;
  for (const [x, one] of mass.entries()) {
    before += one;
    if (before * 2 >= all) return x;
  }
  return 0;
};

/** The column that carries the figure: between its legs, or where half of it is on either side. */
export const middleOf = (
  canvas: Canvas,
  { left, top, right, bottom }: Extent,
  stand: Stand | null,
): number => {
  const median = medianColumn(columnMass(canvas, top, bottom));
  if (!stand) return median;
  const between = (stand.legs[0]!.left + stand.legs.at(-1)!.right) / 2;
  return Math.abs(between - median) < (right - left + 1) * 0.2 ? Math.round(between) : median;
};

/** Where an animal looks that is drawn from the side: its head stands higher than the rest. */
export const headingOf = (canvas: Canvas, { left, top, right, bottom }: Extent, centerX: number): Facing => {
  if (right - left < (bottom - top) * 1.05) return 0;
  const upper = medianColumn(columnMass(canvas, top, top + Math.floor((bottom - top) * 0.3)));
  return upper < centerX ? -1 : 1;
};
