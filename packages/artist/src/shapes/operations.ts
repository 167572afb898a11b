import { type Box, boxUnion, type Shape } from './shape.ts';

/** How far a place is from a box at least; negative inside. No shape is nearer than its box. */
const toBox = ({ x0, y0, x1, y1 }: Box, x: number, y: number): number =>
  Math.max(x0 - x, x - x1, y0 - y, y - y1);

/** Everything that is in one of the shapes. */
export const join = (...shapes: readonly Shape[]): Shape => ({
  at: (x, y) => {
    let d = Number.POSITIVE_INFINITY;
    for (const shape of shapes) if (toBox(shape.box, x, y) < d) d = Math.min(d, shape.at(x, y));
    return d;
  },
  box: boxUnion(shapes.map((s) => s.box)),
});

/** Like `join`, but the shapes flow into each other within `radius` units. */
export const blend = (radius: number, ...shapes: readonly Shape[]): Shape => {
  const box = boxUnion(shapes.map((s) => s.box));
  const grow = radius / 4;
  return {
    at: (x, y) => {
      let d = shapes[0]!.at(x, y);
      for (let i = 1; i < shapes.length; i++) {
        if (toBox(shapes[i]!.box, x, y) > d + radius) continue;
        const e = shapes[i]!.at(x, y);
        const h = Math.max(radius - Math.abs(d - e), 0) / radius;
        d = Math.min(d, e) - h * h * radius * 0.25;
      }
      return d;
    },
    box: { x0: box.x0 - grow, y0: box.y0 - grow, x1: box.x1 + grow, y1: box.y1 + grow },
  };
};

/** What is in `shape` but in none of `holes`. */
export const cut = (shape: Shape, ...holes: readonly Shape[]): Shape => ({
  at: (x, y) => {
    let d = shape.at(x, y);
    for (const hole of holes) d = Math.max(d, -hole.at(x, y));
    return d;
  },
  box: shape.box,
});

/** What is in both. */
export const clip = (shape: Shape, other: Shape): Shape => ({
  at: (x, y) => Math.max(shape.at(x, y), other.at(x, y)),
  box: {
    x0: Math.max(shape.box.x0, other.box.x0),
    y0: Math.max(shape.box.y0, other.box.y0),
    x1: Math.min(shape.box.x1, other.box.x1),
    y1: Math.min(shape.box.y1, other.box.y1),
  },
});

export const swell = (shape: Shape, by: number): Shape => ({
  at: (x, y) => shape.at(x, y) - by,
  box: { x0: shape.box.x0 - by, y0: shape.box.y0 - by, x1: shape.box.x1 + by, y1: shape.box.y1 + by },
});

export type Placement = { x: number; y: number; scale?: number; angleDeg?: number; flip?: boolean };

/** A shape drawn around (0, 0), mirrored, scaled and turned clockwise, in that order, then moved to (x, y). */
export const place = (
  shape: Shape,
  { x: px, y: py, scale = 1, angleDeg = 0, flip = false }: Placement,
): Shape => {
  if (px === 0 && py === 0 && scale === 1 && angleDeg === 0 && !flip) return shape;
  const c = Math.cos((angleDeg * Math.PI) / 180);
  const s = Math.sin((angleDeg * Math.PI) / 180);
  const side = flip ? -1 : 1;
  return {
    at: (x, y) => {
      const dx = (x - px) / scale;
      const dy = (y - py) / scale;
      return shape.at(side * (dx * c + dy * s), dy * c - dx * s) * scale;
    },
    box: placedBox(shape.box, px, py, scale, c, s, side),
  };
};

const placedBox = (
  box: Box,
  px: number,
  py: number,
  scale: number,
  c: number,
  s: number,
  side: number,
): Box => {
  const corners = (
    [
      [box.x0, box.y0],
      [box.x1, box.y0],
      [box.x0, box.y1],
      [box.x1, box.y1],
    ] as const
  ).map(([x, y]) => ({ x: px + scale * (side * x * c - y * s), y: py + scale * (side * x * s + y * c) }));
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
};

/** The shape and its reflection in the vertical line at `x`. */
export const mirror = (shape: Shape, axis = 0): Shape => {
  const reach = Math.max(Math.abs(shape.box.x0 - axis), Math.abs(shape.box.x1 - axis));
  return {
    at: (x, y) => Math.min(shape.at(x, y), shape.at(2 * axis - x, y)),
    box: { ...shape.box, x0: axis - reach, x1: axis + reach },
  };
};

/** The shape with its heights multiplied by `by` (below 1: seen from above). */
export const squash = (shape: Shape, by: number): Shape => ({
  at: (x, y) => shape.at(x, y / by),
  box: { ...shape.box, y0: shape.box.y0 * by, y1: shape.box.y1 * by },
});
