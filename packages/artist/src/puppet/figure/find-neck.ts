import type { Canvas } from '../canvas.ts';
import { lengthOf, runsOf } from './runs.ts';

/**
 * The row where the head ends: the narrowest one around the middle of a body that stands upright, measured through its
 * center. `isSure` when it is clearly narrower than what is above.
 */
export const findNeck = (
  canvas: Canvas,
  { top, height, centerX }: { top: number; height: number; centerX: number },
): { neckY: number; isSure: boolean } => {
  const widths = Array.from({ length: height }, (_, row) => {
    const through = runsOf(canvas, top + row).find(({ from, to }) => from <= centerX && to >= centerX);
    return through ? lengthOf(through) : 0;
  });
  const [from, to] = [Math.floor(height * 0.28), Math.ceil(height * 0.62)];
  let neck = from;
  for (let row = from; row < Math.min(to, height); row++) {
    if (widths[row]! > 0 && widths[row]! <= (widths[neck] || Number.POSITIVE_INFINITY)) neck = row;
  }
  const above = Math.max(...widths.slice(0, neck + 1));
  const isSure = widths[neck]! > 0 && widths[neck]! <= above * 0.8 && neck > from;
  return { neckY: top + (isSure ? neck : Math.floor(height * 0.45)), isSure };
};
