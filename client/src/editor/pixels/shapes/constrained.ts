import type { Point } from '../box.ts';

const sign = (value: number) => (value < 0 ? -1 : 1);

/** The end that makes a box a square: as far as the longer side goes. */
export const squareEnd = (from: Point, to: Point): Point => {
  const side = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
  return { x: from.x + side * sign(to.x - from.x), y: from.y + side * sign(to.y - from.y) };
};

/** The end that makes a line level, upright or diagonal, whichever is nearest. */
export const straightEnd = (from: Point, to: Point): Point => {
  const across = Math.abs(to.x - from.x);
  const down = Math.abs(to.y - from.y);
  if (across > 2 * down) return { x: to.x, y: from.y };
  if (down > 2 * across) return { x: from.x, y: to.y };
  return squareEnd(from, to);
};
