import type { Canvas } from '../raster/fit.ts';
import type { Fit } from '../raster/frame.ts';
import { type Box, boxUnion } from '../shapes/shape.ts';

/** Grid pixels that frames have more than the still, on each side. */
export type Room = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export const noRoom: Room = { left: 0, top: 0, right: 0, bottom: 0 };

/** Kept free on every side, for the outline. */
const margin = 1.1;

/** What is dithered in squares of two or four pixels stays in step with the still. */
const square = 4;

const whole = (pixels: number): number => Math.max(0, Math.ceil(pixels / square) * square);

/** What all boxes (units) of a movement need beyond the still's canvas: the figure keeps its size and its place. */
export const roomFor = (boxes: readonly Box[], { scale, dx, dy }: Fit, { width, height }: Canvas): Room => {
  const { x0, y0, x1, y1 } = boxUnion(boxes);
  return {
    left: whole(margin - (x0 * scale + dx)),
    top: whole(margin - (y0 * scale + dy)),
    right: whole(x1 * scale + dx + margin - width),
    bottom: whole(y1 * scale + dy + margin - height),
  };
};
