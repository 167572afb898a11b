import type { Pivot } from './sheet.ts';

export type CanvasFrame = { width: number; height: number; pivot: Pivot };
/** A canvas that holds several frames with their pivots in one place, and where each lies on it. Pixels. */
export type CommonCanvas = {
  width: number;
  height: number;
  pivotX: number;
  pivotY: number;
  places: { left: number; top: number }[];
};

/** The whole pixels of a frame that are left of its pivot, and above it. */
const before = ({ width, height, pivot }: CanvasFrame) => ({
  x: Math.round(pivot.x * width),
  y: Math.round(pivot.y * height),
});

/** The smallest canvas for all of them; the pivot is on a border between pixels. */
export const commonCanvas = (frames: readonly CanvasFrame[]): CommonCanvas => {
  const pivots = frames.map(before);
  const pivotX = Math.max(...pivots.map(({ x }) => x));
  const pivotY = Math.max(...pivots.map(({ y }) => y));
  const right = Math.max(...frames.map(({ width }, i) => width - pivots[i]!.x));
  const bottom = Math.max(...frames.map(({ height }, i) => height - pivots[i]!.y));
  const places = pivots.map(({ x, y }) => ({ left: pivotX - x, top: pivotY - y }));
  return { width: pivotX + right, height: pivotY + bottom, pivotX, pivotY, places };
};
