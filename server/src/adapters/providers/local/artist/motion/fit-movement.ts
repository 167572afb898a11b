import type { Canvas } from '../raster/fit.ts';
import type { Fit } from '../raster/frame.ts';
import { type Box, boxUnion } from '../shapes/shape.ts';

/** Kept free on every side, for the outline. */
const margin = 1.1;

/** Between `low` and `high`; in their middle when there is no room between them. */
const within = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));

/**
 * One fit for all frames of a movement: that of the still where all of them have room in it, else as large as they
 * have room for, and as near to where the still stands as can be.
 */
export const fitMovement = (boxes: readonly Box[], still: Fit, { width, height }: Canvas): Fit => {
  const { x0, y0, x1, y1 } = boxUnion(boxes);
  const scale = Math.min(still.scale, (width - 2 * margin) / (x1 - x0), (height - 2 * margin) / (y1 - y0));
  // What stood over the middle of the still goes on standing there; its ground stays where it was.
  const middle = (width / 2 - still.dx) / still.scale;
  const dx = within(width / 2 - middle * scale, margin - x0 * scale, width - margin - x1 * scale);
  const dy = within(still.dy, margin - y0 * scale, height - margin - y1 * scale);
  return { scale, dx: Math.round(dx), dy: Math.round(dy * 2) / 2 };
};
