import { smoothstep } from './color.ts';
import { copyPlate, type Plate } from './plate.ts';

const passes = 2;

type Colors = Pick<Plate, 'r' | 'g' | 'b'>;

/** Moves the color of one pixel towards that of another. */
const follow = ({ r, g, b }: Colors, at: number, from: number, share: number): void => {
  r[at]! += (r[from]! - r[at]!) * share;
  g[at]! += (g[from]! - g[at]!) * share;
  b[at]! += (b[from]! - b[at]!) * share;
};

/**
 * Melts the tones inside each region into gradients and keeps the borders between regions sharp: the recursive
 * edge-aware filter of Gastal and Oliveira ("Domain transform", 2011) with regions for edges.
 */
const smoothWithin = (plate: Plate, regions: Uint8Array, sigma: number): void => {
  const { width } = plate;
  const count = regions.length;
  for (let pass = 1; pass <= passes; pass++) {
    const reach = (sigma * Math.sqrt(3) * 2 ** (passes - pass)) / Math.sqrt(4 ** passes - 1);
    const share = Math.exp(-Math.SQRT2 / reach);
    // Outside of the subject (region 0) there is nothing to smooth; a row's end is no neighbor of the next one's start.
    for (let i = 1; i < count; i++)
      if (regions[i] && regions[i] === regions[i - 1] && i % width > 0) follow(plate, i, i - 1, share);
    for (let i = count - 2; i >= 0; i--)
      if (regions[i] && regions[i] === regions[i + 1] && (i + 1) % width > 0) follow(plate, i, i + 1, share);
    for (let i = width; i < count; i++)
      if (regions[i] && regions[i] === regions[i - width]) follow(plate, i, i - width, share);
    for (let i = count - width - 1; i >= 0; i--)
      if (regions[i] && regions[i] === regions[i + width]) follow(plate, i, i + width, share);
  }
};

/**
 * Melts tones into gradients inside each region, `sigma` pixels wide. What differs much from its surroundings stays as it was: an eye in a dark
 * helmet is of the helmet's material, but it is what one looks at.
 */
export const smoothTones = (plate: Plate, regions: Uint8Array, sigma: number): void => {
  const { r, g, b } = plate;
  const before = copyPlate(plate);
  smoothWithin(plate, regions, sigma);
  for (let i = 0; i < r.length; i++) {
    const sharp = Math.cbrt(0.2 * before.r[i]! + 0.7 * before.g[i]! + 0.1 * before.b[i]!);
    const soft = Math.cbrt(0.2 * r[i]! + 0.7 * g[i]! + 0.1 * b[i]!);
    const part = smoothstep(0.06, 0.17, Math.abs(sharp - soft));
    if (part === 0) continue;
    r[i]! += (before.r[i]! - r[i]!) * part;
    g[i]! += (before.g[i]! - g[i]!) * part;
    b[i]! += (before.b[i]! - b[i]!) * part;
  }
};
