import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import type { Canvas } from './fit.ts';

/** Whole-number enlargement onto the output, centered; leftover columns and rows repeat the border of an opaque picture. */
export const enlarge = (
  color: Int32Array,
  { width, height, factor }: Canvas,
  { width: outWidth, height: outHeight }: { width: number; height: number },
): Picture => {
  const picture = blankPicture(outWidth, outHeight);
  const left = Math.floor((outWidth - width * factor) / 2);
  const top = Math.floor((outHeight - height * factor) / 2);
  for (let y = 0; y < outHeight; y++) {
    const gy = Math.min(height - 1, Math.max(0, Math.floor((y - top) / factor)));
    for (let x = 0; x < outWidth; x++) {
      const gx = Math.min(width - 1, Math.max(0, Math.floor((x - left) / factor)));
      const value = color[gy * width + gx]!;
      if (value < 0) continue;
      const at = (y * outWidth + x) * 4;
      picture.pixels[at] = value >> 16;
      picture.pixels[at + 1] = (value >> 8) & 255;
      picture.pixels[at + 2] = value & 255;
      picture.pixels[at + 3] = 255;
    }
  }
  return picture;
};
