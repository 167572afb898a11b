import { boxAround, type Point, type Shape } from './shape.ts';

const radians = (deg: number): number => (deg * Math.PI) / 180;

/** An ellipse turned clockwise by `angleDeg`. The distance is Inigo Quilez' first-order approximation. */
export const ball = (cx: number, cy: number, rx: number, ry = rx, angleDeg = 0): Shape => {
  const c = Math.cos(radians(angleDeg));
  const s = Math.sin(radians(angleDeg));
  const reachX = Math.hypot(rx * c, ry * s);
  const reachY = Math.hypot(rx * s, ry * c);
  const small = Math.min(rx, ry);
  return {
    at: (x, y) => {
      const dx = x - cx;
      const dy = y - cy;
      const px = (dx * c + dy * s) / rx;
      const py = (dy * c - dx * s) / ry;
      const k0 = Math.sqrt(px * px + py * py);
      if (k0 < 1e-4) return -small;
      const qx = px / rx;
      const qy = py / ry;
      return (k0 * (k0 - 1)) / Math.sqrt(qx * qx + qy * qy);
    },
    box: { x0: cx - reachX, y0: cy - reachY, x1: cx + reachX, y1: cy + reachY },
  };
};

/** A capsule whose radius goes from `r0` at one end to `r1` at the other. */
export const limb = (a: Point, r0: number, b: Point, r1 = r0): Shape => {
  const [ax, ay] = a;
  const dx = b[0] - ax;
  const dy = b[1] - ay;
  const length2 = dx * dx + dy * dy || 1e-6;
  return {
    at: (x, y) => {
      const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length2));
      const wx = x - ax - dx * t;
      const wy = y - ay - dy * t;
      return Math.sqrt(wx * wx + wy * wy) - (r0 + (r1 - r0) * t);
    },
    box: boxAround([a, b], Math.max(r0, r1)),
  };
};

/** A rectangle around its center with rounded corners, turned clockwise by `angleDeg`. */
export const slab = (
  cx: number,
  cy: number,
  width: number,
  height: number,
  round = 0,
  angleDeg = 0,
): Shape => {
  const c = Math.cos(radians(angleDeg));
  const s = Math.sin(radians(angleDeg));
  const hw = width / 2 - round;
  const hh = height / 2 - round;
  const reachX = Math.abs((width / 2) * c) + Math.abs((height / 2) * s);
  const reachY = Math.abs((width / 2) * s) + Math.abs((height / 2) * c);
  return {
    at: (x, y) => {
      const dx = x - cx;
      const dy = y - cy;
      const qx = Math.abs(dx * c + dy * s) - hw;
      const qy = Math.abs(dy * c - dx * s) - hh;
      const ox = Math.max(qx, 0);
      const oy = Math.max(qy, 0);
      return Math.sqrt(ox * ox + oy * oy) + Math.min(Math.max(qx, qy), 0) - round;
    },
    box: { x0: cx - reachX, y0: cy - reachY, x1: cx + reachX, y1: cy + reachY },
  };
};

/** A polygon through `points` (either winding), grown by `round`. Far outside, the distance is that to its box. */
export const poly = (points: readonly Point[], round = 0): Shape => {
  const n = points.length;
  // Flat numbers instead of pairs: this is where the artist spends its time.
  const px = Float64Array.from(points, (p) => p[0]);
  const py = Float64Array.from(points, (p) => p[1]);
  const box = boxAround(points, round);
  const far = (box.x1 - box.x0 + box.y1 - box.y0) * 0.1;
  return {
    at: (x, y) => {
      const outside = Math.max(box.x0 - x, x - box.x1, box.y0 - y, y - box.y1);
      if (outside > far) return outside;
      let best = Number.POSITIVE_INFINITY;
      let inside = false;
      let xj = px[n - 1]!;
      let yj = py[n - 1]!;
      for (let i = 0; i < n; i++) {
        const xi = px[i]!;
        const yi = py[i]!;
        const ex = xj - xi;
        const ey = yj - yi;
        const dx = x - xi;
        const dy = y - yi;
        let t = (dx * ex + dy * ey) / (ex * ex + ey * ey + 1e-9);
        t = t < 0 ? 0 : Math.min(t, 1);
        const wx = dx - ex * t;
        const wy = dy - ey * t;
        const d = wx * wx + wy * wy;
        if (d < best) best = d;
        if (yi > y !== yj > y && dx < (ex * dy) / ey) inside = !inside;
        xj = xi;
        yj = yi;
      }
      return (inside ? -1 : 1) * Math.sqrt(best) - round;
    },
    box,
  };
};

/** A circle's line: `radius` to the middle of a stroke `2 * half` wide. */
export const ring = (cx: number, cy: number, radius: number, half: number, squash = 1): Shape => {
  const outer = ball(cx, cy, radius + half, (radius + half) * squash);
  const inner = ball(cx, cy, Math.max(0.1, radius - half), Math.max(0.1, radius * squash - half));
  return { at: (x, y) => Math.max(outer.at(x, y), -inner.at(x, y)), box: outer.box };
};
