import type { Axis } from './axis.ts';

/** Keeps the equations solvable where a native pixel hardly shows. */
const ridge = 1e-6;

/**
 * For an axis: the native pixels that come nearest to a line of px, in the sense of least squares. A px is made of few native
 * pixels, so the normal equations are banded: their Cholesky factor is found once, and each line costs one pass
 * (Golub and Van Loan, Matrix Computations, 4.3).
 */
export const leastSquares = (axis: Axis): ((line: ArrayLike<number>, cells: Float64Array) => void) => {
  const { taps } = axis;
  const factor = factorOf(axis);
  return (line, cells) => {
    substitute(axis, factor, line, cells);
    for (let row = cells.length - 1; row >= 0; row--) {
      cells[row]! /= factor[row * taps]!;
      for (let d = Math.min(row, taps - 1); d > 0; d--) {
        cells[row - d]! -= factor[row * taps + d]! * cells[row]!;
      }
    }
  };
};

/** For an axis: how much of a line of px, as the sum of its squares, its native pixels can explain. Half of the way tells. */
export const projection = (axis: Axis): ((line: ArrayLike<number>) => number) => {
  const factor = factorOf(axis);
  const half = new Float64Array(axis.cells);
  return (line) => {
    substitute(axis, factor, line, half);
    let sum = 0;
    for (let row = 0; row < half.length; row++) sum += half[row]! * half[row]!;
    return sum;
  };
};

/** The right side of the equations, solved by the lower triangle. */
const substitute = (
  { taps, first, weights }: Axis,
  factor: Float64Array,
  line: ArrayLike<number>,
  cells: Float64Array,
): void => {
  cells.fill(0);
  for (let at = 0; at < first.length; at++) {
    const value = line[at]!;
    const cell = first[at]!;
    for (let tap = 0; tap < taps; tap++) cells[cell + tap]! += weights[at * taps + tap]! * value;
  }
  for (let row = 0; row < cells.length; row++) {
    let sum = cells[row]!;
    for (let d = Math.min(row, taps - 1); d > 0; d--) sum -= factor[row * taps + d]! * cells[row - d]!;
    cells[row] = sum / factor[row * taps]!;
  }
};

/** The lower triangle: at row × taps + d what stands in that row and in the column d before its own. */
const factorOf = ({ cells, taps, first, weights }: Axis): Float64Array => {
  const factor = new Float64Array(cells * taps);
  for (let at = 0; at < first.length; at++) {
    for (let one = 0; one < taps; one++) {
      for (let d = 0; d <= one; d++) {
        factor[(first[at]! + one) * taps + d]! += weights[at * taps + one]! * weights[at * taps + one - d]!;
      }
    }
  }
  for (let row = 0; row < cells; row++) {
    for (let d = Math.min(row, taps - 1); d >= 0; d--) {
      const column = row - d;
      let sum = factor[row * taps + d]! + (d === 0 ? ridge : 0);
      for (let k = Math.max(0, row - taps + 1); k < column; k++) {
        sum -= factor[row * taps + row - k]! * factor[column * taps + column - k]!;
      }
      factor[row * taps + d] = d === 0 ? Math.sqrt(sum) : sum / factor[column * taps]!;
    }
  }
  return factor;
};
