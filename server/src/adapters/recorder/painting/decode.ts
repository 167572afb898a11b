import type { Sharp } from 'sharp';
import { bounds } from '../../../domain/bounds.ts';
import { openFirst } from '../../images/open-first.ts';

export type Decoded = { width: number; height: number; rgba: Uint8Array };

const open = (bytes: Uint8Array): Sharp =>
  openFirst(bytes, { limitInputPixels: bounds.imagePixels, failOn: 'error' }).autoOrient();

/** The size of a stored picture as it is seen. @throws when it is none */
export const sizeOfPicture = async (bytes: Uint8Array): Promise<{ width: number; height: number }> =>
  (await open(bytes).metadata()).autoOrient;

/**
 * The first image of a stored picture as sRGB.
 * @param mostWidth px: larger ones are made smaller while they are decoded
 * @throws when it cannot be decoded to its end
 */
export const decode = async (bytes: Uint8Array, mostWidth?: number): Promise<Decoded> => {
  const { data, info } = await open(bytes)
    .resize({ width: mostWidth, withoutEnlargement: true })
    .toColorspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: data };
};

/** Its alpha only, one byte a pixel. */
export const decodeAlpha = (bytes: Uint8Array): Promise<Uint8Array> =>
  open(bytes).ensureAlpha().extractChannel('alpha').raw().toBuffer();
