import type { Axis } from './axis.ts';
import { leastSquares } from './least-squares.ts';

/** Each round comes nearer to what was cut off; after some it is near enough. */
const rounds = 6;

/** Of the native pixels, the px of one line. */
export const spread = (
  { taps, first, weights }: Axis,
  cells: ArrayLike<number>,
  into: Float64Array,
): void => {
  for (let at = 0; at < into.length; at++) {
    let value = 0;
    for (let tap = 0; tap < taps; tap++) value += weights[at * taps + tap]! * cells[first[at]! + tap]!;
    into[at] = value;
  }
};

/**
 * For an axis: the native pixels that explain a line of px, each 0 to 255, best. Sharp kernels shoot over, and what was
 * beyond black or white was cut off: there, any value beyond is as good as the cut one.
 */
export const clippedSolution = (axis: Axis): ((line: Float64Array, cells: Float64Array) => void) => {
  const solve = leastSquares(axis);
  if (axis.taps <= 2) return solve;
  const found = new Float64Array(axis.first.length);
  return (line, cells) => {
    const wanted = line.slice();
    for (let round = 1; ; round++) {
      solve(wanted, cells);
      if (round === rounds) return;
      spread(axis, cells, found);
      let moved = 0;
      for (let at = 0; at < line.length; at++) {
        const isFree = (line[at]! <= 0 && found[at]! < 0) || (line[at]! >= 255 && found[at]! > 255);
        const next = isFree ? found[at]! : line[at]!;
        moved += Math.abs(next - wanted[at]!);
        wanted[at] = next;
      }
      if (moved < line.length * 0.01) return;
    }
  };
};
