import { readPng } from '@papeterie/pixels/formats/png/read-png';
import { createPicture, type PixelPicture } from '../../editor/pixels/picture.ts';
import { inflate } from './zlib.ts';

/**
 * A PNG of any kind as a picture, every pixel exactly as it is stored: a canvas would round the colors of what is
 * half transparent. What cannot be seen has no color.
 * @throws Error when it is no PNG
 */
export const decodePng = (bytes: Uint8Array): PixelPicture => {
  const { width, height, pixels } = readPng(bytes, inflate);
  const picture = createPicture(width, height, pixels);
  for (let at = 0; at < picture.words.length; at++) if (pixels[at * 4 + 3] === 0) picture.words[at] = 0;
  return picture;
};
