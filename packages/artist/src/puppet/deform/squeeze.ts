import { blankCanvas, type Canvas } from '../canvas.ts';
import type { Figure } from '../figure/figure.ts';

/** Seen from its edge, a figure is as thick as this part of its width. */
const thinnest = 0.12;

/**
 * Turns a flat figure about its upright axis: its columns are squeezed to `turn` of their width (1 as it is, -1 mirrored),
 * never to nothing.
 */
export const squeeze = (
  canvas: Canvas,
  { left, right, width: figureWidth }: Figure,
  turn: number,
): Canvas => {
  const target = Math.max(1, Math.round(Math.max(thinnest, Math.abs(turn)) * figureWidth));
  if (turn > 0 && target === figureWidth) return canvas;
  const { width, height, cells } = canvas;
  const squeezed = blankCanvas(width, height);
  const start = left + Math.floor((figureWidth - target) / 2);
  for (let column = 0; column < target; column++) {
    const inside = Math.floor(((column + 0.5) * figureWidth) / target);
    const from = turn < 0 ? right - inside : left + inside;
    for (let y = 0; y < height; y++) {
      squeezed.cells[y * width + start + column] = cells[y * width + from]!;
    }
  }
  return squeezed;
};
