import { boxAround, type Point, type Shape } from './shape.ts';

/** A smooth line through the points (Catmull-Rom), `steps` pieces between two neighbors. */
export const smoothLine = (points: readonly Point[], steps = 4, closed = false): Point[] => {
  const n = points.length;
  const at = (i: number): Point => (closed ? points[(i + n) % n]! : points[Math.min(n - 1, Math.max(0, i))]!);
  const line: Point[] = [];
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    for (let k = 0; k < steps; k++) {
      const t = k / steps;
      const spline = (axis: 0 | 1): number => {
        const [a, b, c, d] = [at(i - 1)[axis], at(i)[axis], at(i + 1)[axis], at(i + 2)[axis]];
        return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
      };
      line.push([spline(0), spline(1)]);
    }
  }
  if (!closed) line.push(points[n - 1]!);
  return line;
};

/** A tube along a smooth line; `radius` of the way along it (0..1) is its half width. */
export const tube = (
  points: readonly Point[],
  radius: number | ((t: number) => number),
  steps = 4,
): Shape => {
  const line = smoothLine(points, steps);
  const n = line.length;
  const px = Float64Array.from(line, (p) => p[0]);
  const py = Float64Array.from(line, (p) => p[1]);
  const radii = Float64Array.from(line, (_, i) =>
    typeof radius === 'number' ? radius : radius(i / (n - 1)),
  );
  return {
    at: (x, y) => {
      let best = Number.POSITIVE_INFINITY;
      for (let i = 0; i + 1 < n; i++) {
        const ex = px[i + 1]! - px[i]!;
        const ey = py[i + 1]! - py[i]!;
        const dx = x - px[i]!;
        const dy = y - py[i]!;
        let t = (dx * ex + dy * ey) / (ex * ex + ey * ey + 1e-9);
        t = t < 0 ? 0 : Math.min(t, 1);
        const wx = dx - ex * t;
        const wy = dy - ey * t;
        const d = Math.sqrt(wx * wx + wy * wy) - (radii[i]! + (radii[i + 1]! - radii[i]!) * t);
        if (d < best) best = d;
      }
      return best;
    },
    box: boxAround(line, Math.max(...radii)),
  };
};
