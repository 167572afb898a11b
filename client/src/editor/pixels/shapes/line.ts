import type { Point } from '../box.ts';

/**
 * The pixels of a straight line, both ends among them, as Bresenham steps. From a to b and from b to a it is the
 * same pixels: where a step could go either way, the order of the ends does not decide.
 */
export const linePoints = (from: Point, to: Point): Point[] => {
  const isTurned = from.x > to.x || (from.x === to.x && from.y > to.y);
  const [a, b] = isTurned ? [to, from] : [from, to];
  const across = b.x - a.x;
  const down = Math.abs(b.y - a.y);
  const step = Math.sign(b.y - a.y);
  const points: Point[] = [];
  let error = across - down;
  let { x, y } = a;
  for (;;) {
    points.push({ x, y });
    if (x === b.x && y === b.y) break;
    const twice = 2 * error;
    if (twice > -down) {
      error -= down;
      x++;
    }
    if (twice < across) {
      error += across;
      y += step;
    }
  }
  return isTurned ? points.reverse() : points;
};
