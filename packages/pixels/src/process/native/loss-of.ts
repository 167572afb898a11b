import type { Axis } from './axis.ts';
import { clippedSolution, spread } from './clipped-solution.ts';
import { projection } from './least-squares.ts';

/**
 * What the native pixels of an axis leave unexplained of lines of px (0 to 255), when they are chosen as well as they can
 * be: the mean of the squared differences.
 */
export const lossOf = (axis: Axis, lines: readonly Float64Array[]): number => {
  const solve = clippedSolution(axis);
  const cells = new Float64Array(axis.cells);
  const again = new Float64Array(axis.first.length);
  let sum = 0;
  for (const line of lines) {
    solve(line, cells);
    spread(axis, cells, again);
    for (let at = 0; at < line.length; at++) sum += (Math.min(255, Math.max(0, again[at]!)) - line[at]!) ** 2;
  }
  return sum / (lines.length * again.length);
};

/** The same, much quicker, for comparison only: where px were cut off it is more than that. */
export const plainLossOf = (axis: Axis, lines: readonly Float64Array[]): number => {
  const explained = projection(axis);
  let sum = 0;
  for (const line of lines) {
    for (const value of line) sum += value * value;
    sum -= explained(line);
  }
  return Math.max(0, sum) / (lines.length * axis.first.length);
};
