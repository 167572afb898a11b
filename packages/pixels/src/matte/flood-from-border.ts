import type { Picture } from '../picture.ts';
import { alphaFloor } from './alpha-floor.ts';
import { borderOf } from './border-of.ts';

/**
 * What is connected to the border over pixels nearer to the background than `tolerance` (OKLab): 1, else 0.
 * Neighbors are up, down, left and right: an outline one pixel wide that runs diagonally holds.
 */
export const floodFromBorder = (
  { width, height, pixels }: Picture,
  distance: Float32Array,
  tolerance: number,
): Uint8Array => {
  const reached = new Uint8Array(width * height);
  const open = new Int32Array(width * height);
  let end = 0;
  const visit = (at: number): void => {
    if (reached[at] || (distance[at]! > tolerance && pixels[at * 4 + 3]! > alphaFloor)) return;
    reached[at] = 1;
    open[end++] = at;
  };
  for (const at of borderOf(width, height)) visit(at);
  while (end > 0) {
    const at = open[--end]!;
    const x = at % width;
    if (x > 0) visit(at - 1);
    if (x < width - 1) visit(at + 1);
    if (at >= width) visit(at - width);
    if (at < width * (height - 1)) visit(at + width);
  }
  return reached;
};
