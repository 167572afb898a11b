import { blankPicture, type Picture } from '@papeterie/pixels/picture';

/** A picture whose pixels are also there as one word each. */
export type PixelPicture = Picture & { readonly words: Uint32Array<ArrayBuffer> };

/** px a side: what is larger has no pixels that one would set by hand. */
export const maxPaintedSide = 512;

/** @param pixels taken over when given; all transparent otherwise */
export const createPicture = (
  width: number,
  height: number,
  pixels: Picture['pixels'] = blankPicture(width, height).pixels,
): PixelPicture => {
  if (pixels.length !== width * height * 4)
    throw new RangeError(`${pixels.length} bytes are no picture of ${width} × ${height}`);
  return { width, height, pixels, words: new Uint32Array(pixels.buffer, pixels.byteOffset, width * height) };
};

export const copyPicture = ({ width, height, pixels }: PixelPicture): PixelPicture =>
  createPicture(width, height, pixels.slice());
