import { boundingBox } from '@papeterie/pixels/process/bounding-box';
import { blankCanvas, type Canvas, toPicture } from '../canvas.ts';
import type { Figure } from '../figure/figure.ts';

/**
 * Lays a moved figure back into a picture of the original size: at its place and `right` and `up` from there, but
 * never so far that something is cut off.
 */
export const layIntoFrame = (canvas: Canvas, { frame }: Figure, right: number, up: number): Canvas => {
  const laid = blankCanvas(frame.width, frame.height);
  const box = boundingBox(toPicture(canvas));
  if (!box) return laid;
  const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
  const left = clamp(box.left - frame.left + right, 0, Math.max(0, frame.width - box.width));
  const top = clamp(box.top - frame.top - up, 0, Math.max(0, frame.height - box.height));
  const [width, height] = [Math.min(box.width, frame.width), Math.min(box.height, frame.height)];
  for (let y = 0; y < height; y++) {
    const from = (box.top + y) * canvas.width + box.left;
    laid.cells.set(canvas.cells.subarray(from, from + width), (top + y) * frame.width + left);
  }
  return laid;
};
