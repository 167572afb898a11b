import type { Point } from '../box.ts';

/** Whether the step from a over b to c turns a corner that c would touch without b. */
const isCorner = (a: Point, b: Point, c: Point) =>
  Math.abs(a.x - c.x) === 1 &&
  Math.abs(a.y - c.y) === 1 &&
  (b.x === a.x || b.x === c.x) &&
  (b.y === a.y || b.y === c.y);

/** A path of neighboring pixels without its doubled corners: it stays connected, and is one pixel thin. */
export const withoutCorners = (path: readonly Point[]): Point[] => {
  const kept: Point[] = [];
  for (const [at, point] of path.entries()) {
    const before = kept.at(-1);
    const after = path[at + 1];
    if (!before || !after || !isCorner(before, point, after)) kept.push(point);
  }
  return kept;
};
