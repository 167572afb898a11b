import { enlargePlane, reducePlane } from './halve.ts';
import type { Plane, Size } from './plate.ts';

/** Slides a box over every row: the borders, where it hangs over, apart from the middle, where nothing need be asked. */
const boxRows = (from: Plane, to: Plane, { width, height }: Size, radius: number): void => {
  const scale = 1 / (2 * radius + 1);
  const last = width - 1;
  for (let y = 0, row = 0; y < height; y++, row += width) {
    const first = from[row]!;
    const end = from[row + last]!;
    let sum = first * (radius + 1);
    for (let x = 0; x < radius; x++) sum += from[row + Math.min(x, last)]!;
    let x = 0;
    for (; x <= radius && x < width; x++) {
      sum += (x + radius < width ? from[row + x + radius]! : end) - first;
      to[row + x] = sum * scale;
    }
    for (let at = row + x, stop = row + width - radius; at < stop; at++, x++) {
      sum += from[at + radius]! - from[at - radius - 1]!;
      to[at] = sum * scale;
    }
    for (; x < width; x++) {
      sum += end - from[row + x - radius - 1]!;
      to[row + x] = sum * scale;
    }
  }
};

/** The same down columns, a row at a time, because walking down misses the cache. */
const boxColumns = (
  from: Plane,
  to: Plane,
  { width, height }: Size,
  radius: number,
  sums: Float64Array,
): void => {
  const scale = 1 / (2 * radius + 1);
  for (let x = 0; x < width; x++) sums[x] = from[x]! * (radius + 1);
  for (let y = 0; y < radius; y++) {
    const row = Math.min(y, height - 1) * width;
    for (let x = 0; x < width; x++) sums[x]! += from[row + x]!;
  }
  for (let y = 0; y < height; y++) {
    const enter = Math.min(y + radius, height - 1) * width;
    const leave = Math.max(y - radius - 1, 0) * width;
    const row = y * width;
    for (let x = 0; x < width; x++) {
      const sum = sums[x]! + from[enter + x]! - from[leave + x]!;
      sums[x] = sum;
      to[row + x] = sum * scale;
    }
  }
};

/** Radii of `count` boxes that together come near a Gaussian (Peter Kovesi, "Fast almost-Gaussian filtering"). */
const boxRadii = (sigma: number, count: number): number[] => {
  const ideal = Math.sqrt((12 * sigma * sigma) / count + 1);
  const low = Math.max(0, Math.floor((ideal - 1) / 2));
  const small = 2 * low + 1;
  const narrow = Math.round(
    (12 * sigma * sigma - count * small * small - 4 * count * small - 3 * count) / (-4 * small - 4),
  );
  return Array.from({ length: count }, (_, i) => (i < narrow ? low : low + 1));
};

/** From this sigma on the plane is blurred at half its size, which shows no difference. */
const wide = 6;

/** A new plane, blurred by a near-Gaussian of `sigma` pixels; borders are repeated. */
export const blur = (plane: Plane, size: Size, sigma: number): Plane => {
  if (sigma >= wide && size.width > 8 && size.height > 8) {
    const half = reducePlane(plane, size);
    return enlargePlane(blur(half.plane, half, sigma / 2), half, size);
  }
  const result = plane.slice();
  if (sigma < 0.3) return result;
  const scratch = new Float32Array(plane.length);
  const sums = new Float64Array(size.width);
  for (const radius of boxRadii(sigma, sigma < 2.2 ? 2 : 3)) {
    if (radius === 0) continue;
    boxRows(result, scratch, size, radius);
    boxColumns(scratch, result, size, radius, sums);
  }
  return result;
};
