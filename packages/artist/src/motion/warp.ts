import { type Box, boxAround, type Point, type Shape } from '../shapes/shape.ts';
import { type Mark, type Part, paintedOn, type Sketch } from '../sketch.ts';

/** A way to bend the plane that can be undone: where a place goes, and where it came from. */
export type Warp = {
  readonly to: (x: number, y: number) => Point;
  readonly from: (x: number, y: number) => Point;
  /** How much it shrinks at most: distances are told shorter by that much. */
  readonly shrink?: number;
};

const warpedBox = (box: Box, to: Warp['to']): Box => {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const points = steps.flatMap((i) =>
    steps.map((j) => to(box.x0 + (box.x1 - box.x0) * i, box.y0 + (box.y1 - box.y0) * j)),
  );
  return boxAround(points, 1.5);
};

const warpedShape = ({ at, box }: Shape, { to, from, shrink = 1 }: Warp): Shape => ({
  at: (x, y) => {
    const [fx, fy] = from(x, y);
    return at(fx, fy) * shrink;
  },
  box: warpedBox(box, to),
});

/** A part after a warp: its form, and what is painted on it. */
export const warpedPart = (part: Part, warp: Warp): Part => ({
  ...part,
  shape: warpedShape(part.shape, warp),
  ...paintedOn(part, warp.from),
});

const warpedMark = (mark: Mark, { to }: Warp): Mark => {
  const [x, y] = to(mark.x, mark.y);
  return { ...mark, x, y, axis: to(mark.axis, mark.y)[0] };
};

/** The sketch after a warp; hand-made pixels move along but keep their form. */
export const warpedSketch = (sketch: Sketch, warp: Warp): Sketch => ({
  ...sketch,
  parts: sketch.parts.map((part) => warpedPart(part, warp)),
  marks: sketch.marks.map((mark) => warpedMark(mark, warp)),
});

export const shift = (dx: number, dy: number): Warp => ({
  to: (x, y) => [x + dx, y + dy],
  from: (x, y) => [x - dx, y - dy],
});

/** Width and height multiplied around (cx, cy); a negative width mirrors. */
export const scale = (sx: number, sy: number, cx: number, cy: number): Warp => ({
  to: (x, y) => [cx + (x - cx) * sx, cy + (y - cy) * sy],
  from: (x, y) => [cx + (x - cx) / sx, cy + (y - cy) / sy],
  shrink: Math.min(Math.abs(sx), Math.abs(sy)),
});

/** Clockwise around (cx, cy). */
export const turn = (angleDeg: number, cx: number, cy: number): Warp => {
  const c = Math.cos((angleDeg * Math.PI) / 180);
  const s = Math.sin((angleDeg * Math.PI) / 180);
  return {
    to: (x, y) => [cx + (x - cx) * c - (y - cy) * s, cy + (x - cx) * s + (y - cy) * c],
    from: (x, y) => [cx + (x - cx) * c + (y - cy) * s, cy + (y - cy) * c - (x - cx) * s],
  };
};

/** Every row moves aside by what `byRow` says for it. */
export const sidle = (byRow: (y: number) => number): Warp => ({
  to: (x, y) => [x + byRow(y), y],
  from: (x, y) => [x - byRow(y), y],
});

/** Every column moves down by what `byColumn` says for it. */
export const heave = (byColumn: (x: number) => number): Warp => ({
  to: (x, y) => [x, y + byColumn(x)],
  from: (x, y) => [x, y - byColumn(x)],
});
