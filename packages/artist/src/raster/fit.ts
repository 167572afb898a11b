import type { Box } from '../shapes/shape.ts';
import type { Fit } from './frame.ts';

export type Canvas = {
  /** The grid that is drawn on, and how many output pixels one of its pixels is. */
  readonly width: number;
  readonly height: number;
  readonly factor: number;
};

/** The grid never has more pixels than this on a side: larger pictures get larger pixels. */
const largestGrid = 128;

export const canvasFor = (width: number, height: number): Canvas => {
  const factor = Math.ceil(Math.max(width, height) / largestGrid);
  return {
    width: Math.max(1, Math.floor(width / factor)),
    height: Math.max(1, Math.floor(height / factor)),
    factor,
  };
};

/** Places a box of units on the grid: `fill` of the height, an outline's pixel kept free on every side. */
export const fitInto = (box: Box, { width, height }: Canvas, fill: number, floats: boolean): Fit => {
  const scale = Math.min(
    (width - 2.2) / (box.x1 - box.x0),
    Math.min(height - 2.2, Math.max(height * fill - 1.5, height - 6)) / (box.y1 - box.y0),
  );
  const left = (width - (box.x1 - box.x0) * scale) / 2;
  const free = height - (box.y1 - box.y0) * scale;
  const top = floats ? free / 2 : Math.max(free / 2, free - Math.max(1.2, height * 0.045));
  // The body's own middle line falls on a pixel border, so that both halves come out alike.
  return { scale, dx: Math.round(left - box.x0 * scale), dy: Math.round((top - box.y0 * scale) * 2) / 2 };
};
