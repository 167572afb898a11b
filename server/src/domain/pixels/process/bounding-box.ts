import type { Picture } from '../picture.ts';

export type Box = { left: number; top: number; width: number; height: number };

/** The smallest box around all pixels that can be seen (alpha above `alpha`); null when there are none. */
export const boundingBox = ({ width, height, pixels }: Picture, alpha = 0): Box | null => {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (pixels[(y * width + x) * 4 + 3]! <= alpha) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  return right < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 };
};
