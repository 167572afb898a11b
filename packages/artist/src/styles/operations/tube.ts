import { byteToLinear } from '@papeterie/pixels/oklab';
import type { Picture } from '@papeterie/pixels/picture';
import type { Placement } from './enlarge/placement.ts';
import { newPlate, type Plate } from './plate.ts';

const clamp = (index: number, count: number): number => Math.min(count - 1, Math.max(0, index));

/**
 * A sprite on a picture tube: each of its pixels is a fat dot of light that is widest in the middle of its scanline,
 * behind a faint mask of red, green and blue stripes. Hard alpha. With `fill` the border's pixels go on to the end of the plate.
 */
export const tube = (
  sprite: Picture,
  fill: boolean,
  { width, height, cell, left, top }: Placement,
): Plate => {
  const plate = newPlate({ width, height });
  for (let y = 0, i = 0; y < height; y++) {
    const v = (y + 0.5 - top) / cell;
    const row = fill ? clamp(Math.floor(v), sprite.height) : Math.floor(v);
    const fromMiddle = Math.abs(v - row - 0.5) * 2;
    const line = 1.12 - 0.42 * fromMiddle ** 3;
    for (let x = 0; x < width; x++, i++) {
      const u = (x + 0.5 - left) / cell;
      const column = fill ? clamp(Math.floor(u), sprite.width) : Math.floor(u);
      if (row < 0 || column < 0 || row >= sprite.height || column >= sprite.width) continue;
      const at = (row * sprite.width + column) * 4;
      if (sprite.pixels[at + 3] === 0) continue;
      const dot = line * (1 - 0.16 * (Math.abs(u - column - 0.5) * 2) ** 4);
      const stripe = x % 3;
      plate.r[i] = byteToLinear(sprite.pixels[at]!) * dot * (stripe === 0 ? 1.16 : 0.92);
      plate.g[i] = byteToLinear(sprite.pixels[at + 1]!) * dot * (stripe === 1 ? 1.16 : 0.92);
      plate.b[i] = byteToLinear(sprite.pixels[at + 2]!) * dot * (stripe === 2 ? 1.16 : 0.92);
      plate.alpha[i] = 1;
    }
  }
  return plate;
};
