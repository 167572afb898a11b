import type { Plane, Size } from './plate.ts';

const far = 1e6;
const diagonal = Math.SQRT2;

/**
 * Distance in pixels from every pixel to the nearest one where `isSeed` holds: two sweeps of a chamfer whose steps
 * are the nearest neighbors' (up to 8 % too long between the axes, which a relief or a line does not show).
 */
export const distanceTo = (isSeed: (at: number) => boolean, { width, height }: Size): Plane => {
  const field = new Float32Array(width * height);
  for (let i = 0; i < field.length; i++) field[i] = isSeed(i) ? 0 : far;
  for (let y = 0; y < height; y++) {
    for (let x = 0, i = y * width; x < width; x++, i++) {
      let near = field[i]!;
      if (x > 0) near = Math.min(near, field[i - 1]! + 1);
      if (y > 0) {
        near = Math.min(near, field[i - width]! + 1);
        if (x > 0) near = Math.min(near, field[i - width - 1]! + diagonal);
        if (x < width - 1) near = Math.min(near, field[i - width + 1]! + diagonal);
      }
      field[i] = near;
    }
  }
  for (let y = height - 1; y >= 0; y--) {
    for (let x = width - 1, i = y * width + x; x >= 0; x--, i--) {
      let near = field[i]!;
      if (x < width - 1) near = Math.min(near, field[i + 1]! + 1);
      if (y < height - 1) {
        near = Math.min(near, field[i + width]! + 1);
        if (x < width - 1) near = Math.min(near, field[i + width + 1]! + diagonal);
        if (x > 0) near = Math.min(near, field[i + width - 1]! + diagonal);
      }
      field[i] = near;
    }
  }
  return field;
};
