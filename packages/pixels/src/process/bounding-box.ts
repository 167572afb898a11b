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

/** The smallest box around several; null when there are none. */
export const commonBox = (boxes: readonly (Box | null)[]): Box | null => {
  const found = boxes.filter((box) => box !== null);
  if (found.length === 0) return null;
  const left = Math.min(...found.map((box) => box.left));
  const top = Math.min(...found.map((box) => box.top));
  const right = Math.max(...found.map((box) => box.left + box.width));
  const bottom = Math.max(...found.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
};
