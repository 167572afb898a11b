import type { Outline } from './vector-picture.ts';

/** How far a line goes on behind its ends, in widths: enough that the corners of a curve have no gaps. */
const reach = 0.35;

const segment = (x0: number, y0: number, x1: number, y1: number, width: number): Outline => {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [dx, dy] = [((x1 - x0) / length) * width, ((y1 - y0) / length) * width];
  const [nx, ny] = [-dy / 2, dx / 2];
  const [ex, ey] = [dx * reach, dy * reach];
  return {
    closed: true,
    points: [
      x0 - ex + nx,
      y0 - ey + ny,
      x0 - ex - nx,
      y0 - ey - ny,
      x1 + ex - nx,
      y1 + ey - ny,
      x1 + ex + nx,
      y1 + ey + ny,
    ],
  };
};

/** A line of a width along outlines, as outlines to be filled. */
export const lineOutlines = (outlines: readonly Outline[], width: number): Outline[] =>
  outlines.flatMap(({ points, closed }) => {
    const line: Outline[] = [];
    for (let i = 2; i < points.length; i += 2)
      line.push(segment(points[i - 2]!, points[i - 1]!, points[i]!, points[i + 1]!, width));
    if (closed) line.push(segment(points.at(-2)!, points.at(-1)!, points[0]!, points[1]!, width));
    return line;
  });

/** The length of all outlines, their ends joined. */
export const perimeter = (outlines: readonly Outline[]): number => {
  let length = 0;
  for (const { points } of outlines) {
    let [x0, y0] = [points.at(-2)!, points.at(-1)!];
    for (let i = 0; i < points.length; i += 2) {
      length += Math.hypot(points[i]! - x0, points[i + 1]! - y0);
      [x0, y0] = [points[i]!, points[i + 1]!];
    }
  }
  return length;
};
