import type { Canvas } from '../canvas.ts';
import type { Stand } from './find-legs.ts';

type Extent = { left: number; top: number; right: number; bottom: number };

/**
 * Legs for a figure whose outline shows none: what stands on the ground under its middle is one leg from the side, and
 * two halves from the front, so that a robe or a chest walks too.
 */
export const hiddenLegs = (
  { width, cells }: Canvas,
  { left, top, right, bottom }: Extent,
  centerX: number,
  isFront: boolean,
): Stand => {
  const hipY = bottom + 1 - Math.max(1, Math.round((bottom - top + 1) * 0.2));
  const split = isFront && right > left ? Math.round(centerX) : left - 1;
  const halves: number[][] = [[], []];
  for (let y = hipY; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      if (cells[y * width + x]) halves[x <= split ? 0 : 1]!.push(y * width + x);
    }
  }
  const legs = halves
    .filter((pixels) => pixels.length > 0)
    .map((pixels) => {
      const columns = pixels.map((at) => at % width);
      const [first, last] = columns.reduce(
        ([low, high], x) => [Math.min(low, x), Math.max(high, x)],
        [width, 0],
      );
      return { pixels: Int32Array.from(pixels), left: first!, right: last! };
    });
  return { hipY, legs };
};
