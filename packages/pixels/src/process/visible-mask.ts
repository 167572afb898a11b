import type { Picture } from '../picture.ts';

/** 1 for every pixel of which anything can be seen. */
export const visibleMask = ({ pixels }: Pick<Picture, 'pixels'>): Uint8Array => {
  const mask = new Uint8Array(pixels.length / 4);
  for (let place = 0; place < mask.length; place++) mask[place] = pixels[place * 4 + 3]! > 0 ? 1 : 0;
  return mask;
};
