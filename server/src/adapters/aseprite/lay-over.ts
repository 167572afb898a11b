import type { Picture } from '../../domain/pixels/picture.ts';
import { multiplyLevels } from './blend-channels.ts';
import { blendPixelFor } from './blend-pixel.ts';

export type Laying = { x: number; y: number; opacity: number; blendMode: number };

/** Draws a picture into another, whose pixels change; what reaches beyond it is lost. */
export const layOver = (target: Picture, picture: Picture, { x, y, opacity, blendMode }: Laying): void => {
  const blend = blendPixelFor(blendMode);
  const plain = blendMode === 0;
  const from = { x: Math.max(0, -x), y: Math.max(0, -y) };
  const to = { x: Math.min(picture.width, target.width - x), y: Math.min(picture.height, target.height - y) };
  const { pixels: below } = target;
  const { pixels: above } = picture;
  for (let row = from.y; row < to.y; row++) {
    for (let column = from.x; column < to.x; column++) {
      const s = (row * picture.width + column) * 4;
      const alpha = multiplyLevels(above[s + 3]!, opacity);
      if (alpha === 0) continue;
      const b = ((row + y) * target.width + column + x) * 4;
      // One level after the other: setting four at once from an array takes ten times as long.
      if (plain && (alpha === 255 || below[b + 3] === 0)) {
        below[b] = above[s]!;
        below[b + 1] = above[s + 1]!;
        below[b + 2] = above[s + 2]!;
        below[b + 3] = alpha;
        continue;
      }
      const result = blend(
        [below[b]!, below[b + 1]!, below[b + 2]!, below[b + 3]!],
        [above[s]!, above[s + 1]!, above[s + 2]!, above[s + 3]!],
        opacity,
      );
      below[b] = result[0];
      below[b + 1] = result[1];
      below[b + 2] = result[2];
      below[b + 3] = result[3];
    }
  }
};
