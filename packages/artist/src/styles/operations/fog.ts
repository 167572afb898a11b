import type { Random } from '@papeterie/pixels/random';
import { smoothstep } from './color.ts';
import { noiseOf } from './noise.ts';
import type { Plane, Size } from './plate.ts';

/** Drifting fog that lies on the ground: dense from `bottom` on, gone at `top` (both 0..1 from the upper border). */
export const fogOf = (size: Size, random: Random, top: number, bottom: number): Plane => {
  const fog = noiseOf(size, random, 4, size.width * 0.34, size.height * 0.13);
  for (let y = 0, i = 0; y < size.height; y++) {
    const depth = smoothstep(top, bottom, y / size.height);
    for (let x = 0; x < size.width; x++, i++)
      fog[i] = smoothstep(0.62 - depth * 0.5, 1.05 - depth * 0.4, fog[i]!) * depth;
  }
  return fog;
};
