import type { Plate } from './plate.ts';

/** Chromatic fringe: red moves outwards and blue inwards, by `shift` pixels at the left and right border. Changes the plate. */
export const fringe = (plate: Plate, shift: number): void => {
  const { width, height, r, b } = plate;
  const red = r.slice();
  const blue = b.slice();
  for (let y = 0; y < height; y++) {
    for (let x = 0, i = y * width; x < width; x++, i++) {
      const by = ((2 * x) / width - 1) * shift;
      r[i] = between(red, y * width, width, x - by);
      b[i] = between(blue, y * width, width, x + by);
    }
  }
};

const between = (plane: Float32Array, row: number, width: number, x: number): number => {
  const at = Math.min(width - 1, Math.max(0, x));
  const left = at | 0;
  const right = Math.min(width - 1, left + 1);
  return plane[row + left]! + (plane[row + right]! - plane[row + left]!) * (at - left);
};
