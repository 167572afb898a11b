import { isMovingAvif } from '@papeterie/pixels/formats/avif/moving-avif';
import { formatOfBytes } from '@papeterie/pixels/formats/format-of-bytes';
import { gifAfterNothing } from '@papeterie/pixels/formats/gif/gif-after-nothing';
import { strip } from '@papeterie/pixels/formats/strip';
import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { UnsupportedImageError } from '../../domain/errors.ts';

/** Strictly read, a GIF must end with its end. */
const wholeGif = (bytes: Uint8Array): Uint8Array => strip(bytes) ?? bytes;

/**
 * The picture of a file, or the first of those that it shows.
 * @throws UnsupportedImageError for an AVIF that moves: sharp's decoder does not know it
 */
export const openFirst = (bytes: Uint8Array, options: SharpOptions): Sharp => {
  const format = formatOfBytes(bytes);
  if (format === 'AVIF' && isMovingAvif(bytes)) {
    throw new UnsupportedImageError(
      'An AVIF that moves cannot be read here. Save it as animated WebP, APNG or GIF, and bring that.',
    );
  }
  if (format !== 'GIF') return sharp(bytes, { ...options, pages: 1 });
  const { gif, page } = gifAfterNothing(wholeGif(bytes));
  return sharp(gif, { ...options, page, pages: 1 });
};

/** How many pictures sharp finds in a file: of an APNG one. */
export const pageCount = async (bytes: Uint8Array, options: SharpOptions): Promise<number> => {
  const whole = formatOfBytes(bytes) === 'GIF' ? wholeGif(bytes) : bytes;
  return (await sharp(whole, options).metadata()).pages ?? 1;
};
