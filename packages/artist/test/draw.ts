import { createHash } from 'node:crypto';
import type { Picture } from '@papeterie/pixels/picture';
import { type DrawRequest, drawSprite } from '../src/draw-sprite.ts';

export const draw = (prompt: string, options: Partial<DrawRequest> = {}): Picture =>
  drawSprite({ prompt, width: 64, height: 64, seed: 7, noBackground: true, ...options }).picture;

export const hashOf = ({ pixels }: Picture): string => createHash('sha256').update(pixels).digest('hex');

/** What a picture is made of: its colors, its alphas, and the box of what can be seen. */
export const inspect = ({ width, height, pixels }: Picture) => {
  const colors = new Set<number>();
  const alphas = new Set<number>();
  let [left, top, right, bottom, filled] = [width, height, -1, -1, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      alphas.add(pixels[at + 3]);
      if (pixels[at + 3] === 0) continue;
      colors.add((pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2]);
      filled++;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { colors, alphas, filled, wide: (right - left + 1) / width, tall: (bottom - top + 1) / height };
};
