import type { Picture } from '../../picture.ts';
import { blendPixelFor } from './blend-pixel.ts';

export type Laying = { x: number; y: number; opacity: number; blendMode: number };

/** Draws a picture into another, whose pixels change; what reaches beyond it is lost. */
export const layOver = (target: Picture, picture: Picture, { x, y, opacity, blendMode }: Laying): void => {
  const blend = blendPixelFor(blendMode);
  const from = { x: Math.max(0, -x), y: Math.max(0, -y) };
  const to = { x: Math.min(picture.width, target.width - x), y: Math.min(picture.height, target.height - y) };
  for (let row = from.y; row < to.y; row++) {
    const s = row * picture.width;
    const b = (row + y) * target.width + x;
    for (let column = from.x; column < to.x; column++) {
      blend(target.pixels, (b + column) * 4, picture.pixels, (s + column) * 4, opacity);
    }
  }
};
