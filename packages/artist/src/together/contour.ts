import type { Box } from '../shapes/shape.ts';
import type { Part } from '../sketch.ts';

const step = 1;

const filled = (parts: readonly Part[], x: number, y: number): boolean =>
  parts.some(
    ({ shape: { box, at } }) => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1 && at(x, y) < 0,
  );

/** The first height, from the top of the box, where something is at `x`; undefined where nothing is. */
export const topAt = (parts: readonly Part[], box: Box, x: number): number | undefined => {
  for (let y = box.y0; y <= box.y1; y += step) if (filled(parts, x, y)) return y;
  return undefined;
};

/** The widest unbroken run of what is filled at the height `y`. */
export const rowAt = (
  parts: readonly Part[],
  box: Box,
  y: number,
): { readonly left: number; readonly right: number } | undefined => {
  let best: { left: number; right: number } | undefined;
  let left: number | undefined;
  for (let x = box.x0; x <= box.x1 + step; x += step) {
    const here = x <= box.x1 && filled(parts, x, y);
    if (here) left ??= x;
    else if (left !== undefined) {
      if (!best || x - left > best.right - best.left) best = { left, right: x - step };
      left = undefined;
    }
  }
  return best;
};
