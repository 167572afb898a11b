import sharp from 'sharp';
import { bounds } from '../../../domain/bounds.ts';

export type Decoded = { width: number; height: number; rgba: Uint8Array };

/** The first image of a stored picture as sRGB. @throws when it cannot be decoded to its end */
export const decode = async (bytes: Uint8Array): Promise<Decoded> => {
  const image = sharp(bytes, { limitInputPixels: bounds.imagePixels, failOn: 'error', pages: 1 });
  const { data, info } = await image
    .autoOrient()
    .toColorspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: data };
};
