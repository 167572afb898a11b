import type { Random } from '@papeterie/pixels/random';
import type { Put } from './lights.ts';

export type GroundTones = { readonly base: number; readonly dark: number; readonly light: number };

/** Draws what one stands on, from row `top` down. */
export const drawGround = (
  texture: 'tufts' | 'pebbles' | 'tiles' | 'ripples' | 'plain',
  put: Put,
  width: number,
  height: number,
  top: number,
  { base, dark, light }: GroundTones,
  random: Random,
): void => {
  for (let y = top; y < height; y++) for (let x = 0; x < width; x++) put(x, y, y === top ? light : base);
  const deep = height - top;
  if (texture === 'tiles') {
    for (let row = 0, y = top; y < height; row++) {
      const high = Math.max(2, Math.round((deep / 7) * (1 + row * 0.6)));
      for (let x = 0; x < width; x++) put(x, y + high - 1, dark);
      const wide = Math.max(5, Math.round(width / 9 + row * 2));
      for (let x = Math.round(width / 2 - wide * 20 + (row % 2) * wide * 0.5); x < width; x += wide)
        for (let k = 0; k < high; k++) put(x, y + k, dark);
      y += high;
    }
    return;
  }
  const count = Math.max(4, Math.round((width * deep) / 34));
  for (let i = 0; i < count; i++) {
    const x = random.int(0, width - 1);
    const y = top + 1 + random.int(0, Math.max(0, deep - 2));
    const color = i % 3 === 0 ? light : dark;
    if (texture === 'tufts') {
      put(x, y, color);
      put(x + 1, y - 1, color);
      put(x - 1, y - 1, color);
    } else if (texture === 'pebbles') {
      put(x, y, color);
      put(x + 1, y, color);
    } else if (texture === 'ripples') for (let k = 0; k < 2 + (i % 4); k++) put(x + k, y, color);
    else if (i % 3 === 0) for (let k = 0; k < 3; k++) put(x + k, y, dark);
  }
};
