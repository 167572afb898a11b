import type { Kernel } from './kernels.ts';

/** Along one side of a picture: of which native pixels each px is made, and how much of each. */
export type Axis = {
  /** How many native pixels there are. */
  readonly cells: number;
  /** How many px one of them takes; not always a whole number. */
  readonly pitch: number;
  /** For each px, the first native pixel that counts. */
  readonly first: Int32Array;
  /** For each px, `taps` weights, from the first on; their sum is 1. */
  readonly weights: Float64Array;
  readonly taps: number;
};

/** Each px is of one native pixel, as the lines between those (in px, ascending) divide them. */
export const hardAxis = (length: number, lines: ArrayLike<number>, pitch: number): Axis => {
  const first = new Int32Array(length);
  let cell = 0;
  for (let at = 0; at < length; at++) {
    while (cell < lines.length && at >= lines[cell]!) cell++;
    first[at] = cell;
  }
  return { cells: lines.length + 1, pitch, first, weights: new Float64Array(length).fill(1), taps: 1 };
};

/** The whole length is made of so many native pixels, blended by a kernel; beyond the border the border goes on. */
export const smoothAxis = (length: number, cells: number, { radius, weigh }: Kernel): Axis => {
  const pitch = length / cells;
  const taps = Math.min(2 * radius, cells);
  const first = new Int32Array(length);
  const weights = new Float64Array(length * taps);
  for (let at = 0; at < length; at++) {
    const center = (at + 0.5) / pitch - 0.5;
    const from = Math.floor(center) - radius + 1;
    const start = Math.min(cells - taps, Math.max(0, from));
    first[at] = start;
    let sum = 0;
    for (let cell = from; cell < from + 2 * radius; cell++) {
      const weight = weigh(cell - center);
      weights[at * taps + Math.min(cells - 1, Math.max(0, cell)) - start]! += weight;
      sum += weight;
    }
    for (let tap = 0; tap < taps; tap++) weights[at * taps + tap]! /= sum;
  }
  return { cells, pitch, first, weights, taps };
};
