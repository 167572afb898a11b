import { damaged, FormatError } from '@papeterie/pixels/formats/format-error';
import type { Picture } from '@papeterie/pixels/picture';
import type { Sharp } from 'sharp';
import { UnsupportedImageError } from '../../../domain/errors.ts';

/** What the formats say of a file, as the domain says it. */
export const asUnsupported = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FormatError) throw new UnsupportedImageError(error.message, { cause: error });
    throw error;
  }
};

/** @param what is decoded: "frame 3" @throws FormatError when it is not whole */
export const decodeStrictly = async (image: Sharp, what: string): Promise<Picture> => {
  const { data, info } = await image
    .toColorspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((cause: unknown) => {
      throw damaged(`${what} cannot be read to its end`, cause);
    });
  return { width: info.width, height: info.height, pixels: new Uint8ClampedArray(data) };
};
