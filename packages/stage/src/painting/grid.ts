import type { CanvasLike } from './canvas-like.ts';

/** Brings an edge (scene px) onto the edge of a device px, so that what meets there meets without a gap. */
export type Grid = { x(edge: number): number; y(edge: number): number };

const along =
  (scale: number, offset: number) =>
  (edge: number): number =>
    (Math.round(edge * scale + offset) - offset) / scale;

const loose: Grid = { x: (edge) => edge, y: (edge) => edge };

/** The grid of the context's own px. There is none when the caller has turned or mirrored it. */
export const gridOf = (context: Pick<CanvasLike, 'getTransform'>): Grid => {
  const { a, b, c, d, e, f } = context.getTransform?.() ?? { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
  return a > 0 && d > 0 && b === 0 && c === 0 ? { x: along(a, e), y: along(d, f) } : loose;
};
