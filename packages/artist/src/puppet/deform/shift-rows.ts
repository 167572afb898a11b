import { blankCanvas, type Canvas } from '../canvas.ts';
import type { Figure } from '../figure/figure.ts';
import { runsOf } from '../figure/runs.ts';
import { withinReach } from './reach.ts';

/** The part of a bend for which all rows have room: what is stiff bends as a whole or not at all. */
const partWithin = (toLeft: Int32Array, toRight: Int32Array, shiftOf: (y: number) => number): number =>
  toLeft.reduce((least, free, y) => {
    const wanted = shiftOf(y);
    const room = wanted < 0 ? free : toRight[y]!;
    return Math.round(Math.abs(wanted)) > room ? Math.min(least, (room + 0.4) / Math.abs(wanted)) : least;
  }, 1);

/**
 * Moves every row sideways by a whole number of pixels, as far as the picture's edge lets it, and never one row more
 * than a pixel further than the next: the figure bends, it does not tear.
 *
 * @param shiftOf px to the right for a row of the canvas.
 * @param right how far the figure as a whole will be moved to the right afterwards, px.
 */
export const shiftRows = (
  canvas: Canvas,
  { frame, plan }: Figure,
  shiftOf: (y: number) => number,
  right: number,
): Canvas => {
  const { width, height, cells } = canvas;
  const [first, last] = [frame.left - right, frame.left + frame.width - 1 - right];
  const [toLeft, toRight] = [new Int32Array(height).fill(width), new Int32Array(height).fill(width)];
  for (let y = 0; y < height; y++) {
    const runs = runsOf(canvas, y);
    if (runs.length === 0) continue;
    toLeft[y] = Math.max(0, runs[0]!.from - first);
    toRight[y] = Math.max(0, last - runs.at(-1)!.to);
  }
  const [mostLeft, mostRight] = [withinReach(toLeft), withinReach(toRight)];
  const isStiff = plan === 'THING' || plan === 'QUADRUPED';
  const part = isStiff ? partWithin(toLeft, toRight, shiftOf) : 1;
  const shifted = blankCanvas(width, height);
  let below: number | null = null;
  for (let y = height - 1; y >= 0; y--) {
    const wanted = Math.max(-mostLeft[y]!, Math.min(mostRight[y]!, Math.round(shiftOf(y) * part)));
    const shift: number = below === null ? wanted : Math.max(below - 1, Math.min(below + 1, wanted));
    below = shift;
    const [from, to] = [Math.max(0, -shift), Math.min(width, width - shift)];
    shifted.cells.set(cells.subarray(y * width + from, y * width + to), y * width + from + shift);
  }
  return shifted;
};
