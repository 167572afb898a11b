import { blankPicture, type Picture } from '../picture.ts';
import type { Box } from './bounding-box.ts';

/** The part of a picture within a box, which may reach beyond it: there nothing is. */
export const cutOut = ({ width, height, pixels }: Picture, box: Box): Picture => {
  const cut = blankPicture(box.width, box.height);
  const from = Math.max(0, box.left);
  const to = Math.min(width, box.left + box.width);
  if (to <= from) return cut;
  for (let y = Math.max(0, box.top); y < Math.min(height, box.top + box.height); y++) {
    const row = pixels.subarray((y * width + from) * 4, (y * width + to) * 4);
    cut.pixels.set(row, ((y - box.top) * box.width + from - box.left) * 4);
  }
  return cut;
};
