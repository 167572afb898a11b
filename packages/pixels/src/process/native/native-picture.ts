import { blankPicture, type Picture } from '../../picture.ts';
import type { Axis } from './axis.ts';
import { clippedSolution } from './clipped-solution.ts';
import { leastSquares } from './least-squares.ts';

/** How a picture was enlarged, along both sides. */
export type Grid = {
  readonly across: Axis;
  readonly down: Axis;
  /** Each px is of one native pixel; not hard: they are blended. */
  readonly isHard: boolean;
};

/** The picture as it was before it was enlarged. */
export const nativePicture = (picture: Picture, grid: Grid): Picture =>
  grid.isHard ? middles(picture, grid) : solved(picture, grid);

/** Where each native pixel begins, and where the last one ends. */
const boundsOf = ({ cells, first }: Axis): Int32Array => {
  const bounds = new Int32Array(cells + 1).fill(first.length);
  for (let at = first.length - 1; at >= 0; at--) bounds[first[at]!] = at;
  return bounds;
};

/** Of each native pixel the middle of its inner px, which the noise of its borders does not reach. */
const middles = (picture: Picture, { across, down }: Grid): Picture => {
  const native = blankPicture(across.cells, down.cells);
  const [columns, rows] = [boundsOf(across), boundsOf(down)];
  const innerOf = (bounds: Int32Array, cell: number): [number, number] => {
    const [begin, end] = [bounds[cell]!, bounds[cell + 1]!];
    const inner = end - begin > 3 ? 1 : 0;
    return [begin + inner, end - inner];
  };
  for (let y = 0; y < down.cells; y++) {
    const [top, bottom] = innerOf(rows, y);
    for (let x = 0; x < across.cells; x++) {
      const [left, right] = innerOf(columns, x);
      for (let channel = 0; channel < 4; channel++) {
        const values: number[] = [];
        for (let py = top; py < bottom; py++) {
          for (let px = left; px < right; px++) {
            values.push(picture.pixels[(py * picture.width + px) * 4 + channel]!);
          }
        }
        native.pixels[(y * across.cells + x) * 4 + channel] = middleOf(values);
      }
    }
  }
  return native;
};

/** The mean of the middle half: neither noise nor a border's ringing moves it far. */
const middleOf = (values: number[]): number => {
  if (values.every((value) => value === values[0])) return values[0]!;
  const cut = values.length >> 2;
  const kept = values.toSorted((one, other) => one - other).slice(cut, values.length - cut);
  return kept.reduce((sum, value) => sum + value, 0) / kept.length;
};

/** So near to empty or full, an alpha was meant to be that. */
const alphaRounding = 3;

/** The native pixels that give the picture when they are blended again: first along its rows, then down its columns. */
const solved = (picture: Picture, { across, down }: Grid): Picture => {
  const { width, height, pixels } = picture;
  const native = blankPicture(across.cells, down.cells);
  const planes = [0, 1, 2, 3].map((channel) => {
    const solveRow = clippedSolution(across);
    const row = new Float64Array(width);
    const narrow = new Float64Array(across.cells * height);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const at = (y * width + x) * 4;
        row[x] = channel === 3 ? pixels[at + 3]! : (pixels[at + channel]! * pixels[at + 3]!) / 255;
      }
      solveRow(row, narrow.subarray(y * across.cells, (y + 1) * across.cells));
    }
    // What the rows gave was never cut off.
    const solveColumn = leastSquares(down);
    const column = new Float64Array(height);
    const cells = new Float64Array(down.cells);
    const plane = new Float64Array(across.cells * down.cells);
    for (let x = 0; x < across.cells; x++) {
      for (let y = 0; y < height; y++) column[y] = narrow[y * across.cells + x]!;
      solveColumn(column, cells);
      for (let y = 0; y < down.cells; y++) plane[y * across.cells + x] = cells[y]!;
    }
    return plane;
  });
  for (let at = 0; at < across.cells * down.cells; at++) {
    const alpha = planes[3]![at]!;
    if (alpha < alphaRounding) continue;
    native.pixels[at * 4 + 3] = alpha > 255 - alphaRounding ? 255 : alpha;
    for (let channel = 0; channel < 3; channel++) {
      native.pixels[at * 4 + channel] = (planes[channel]![at]! * 255) / Math.min(255, alpha);
    }
  }
  return native;
};
