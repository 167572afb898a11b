import type { Picture } from '../../picture.ts';

/**
 * Lays a picture over what is there, which it must not reach beyond: the Porter-Duff operator "over" for straight alpha.
 * https://www.w3.org/TR/png-3/#13Alpha-channel-processing
 */
export const layOver = (target: Picture, { width, height, pixels: above }: Picture, x: number, y: number) => {
  const { pixels: below } = target;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const s = (row * width + column) * 4;
      const b = ((y + row) * target.width + x + column) * 4;
      const alpha = above[s + 3]!;
      if (alpha === 0) continue;
      // Of 255 × 255.
      const rest = below[b + 3]! * (255 - alpha);
      const sum = alpha * 255 + rest;
      for (let i = 0; i < 3; i++) {
        below[b + i] = Math.round((above[s + i]! * alpha * 255 + below[b + i]! * rest) / sum);
      }
      below[b + 3] = Math.round(sum / 255);
    }
  }
};
