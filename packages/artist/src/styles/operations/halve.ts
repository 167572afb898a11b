import { newPlane, type Plane, type Size } from './plate.ts';

/** A plane at half its size, each pixel the mean of four. */
export const reducePlane = (plane: Plane, { width, height }: Size): Size & { plane: Plane } => {
  const half = { width: (width + 1) >> 1, height: (height + 1) >> 1 };
  const result = newPlane(half);
  for (let y = 0, i = 0; y < half.height; y++) {
    const row = 2 * y * width;
    const below = 2 * y + 1 < height ? row + width : row;
    for (let x = 0; x < half.width; x++, i++) {
      const left = 2 * x;
      const right = left + 1 < width ? left + 1 : left;
      result[i] =
        (plane[row + left]! + plane[row + right]! + plane[below + left]! + plane[below + right]!) * 0.25;
    }
  }
  return { ...half, plane: result };
};

/** The way back: pixels between the samples are mixed from the nearest ones, 3 : 1. */
export const enlargePlane = (plane: Plane, half: Size, size: Size): Plane => {
  const result = newPlane(size);
  for (let y = 0, i = 0; y < size.height; y++) {
    const row = (y >> 1) * half.width;
    const other = Math.min(half.height - 1, Math.max(0, (y >> 1) + (y & 1 ? 1 : -1))) * half.width;
    for (let x = 0; x < size.width; x++, i++) {
      const near = x >> 1;
      const next = x & 1 ? (near + 1 < half.width ? near + 1 : near) : near > 0 ? near - 1 : 0;
      result[i] =
        0.5625 * plane[row + near]! +
        0.1875 * (plane[row + next]! + plane[other + near]!) +
        0.0625 * plane[other + next]!;
    }
  }
  return result;
};
