import type { Picture } from '@papeterie/pixels/picture';
import { crop, type Region } from './canvas.ts';

/** A picture cut to what is to be seen of it, and where that was; null when there is nothing. */
export const trim = (picture: Picture): { picture: Picture; region: Region } | null => {
  const { width, height, pixels } = picture;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (pixels[(y * width + x) * 4 + 3]! < 16) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (right < 0) return null;
  const region = { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
  return { picture: crop(picture, region), region };
};
