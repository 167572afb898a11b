import { writePng } from '@papeterie/pixels/formats/png/write-png';
import type { PixelPicture } from '../../editor/pixels/picture.ts';
import { deflate } from './zlib.ts';

/** A picture as a PNG file, every pixel exactly as it is. */
export const pngFile = (picture: PixelPicture, name: string): File =>
  new File([writePng(picture, deflate)], name, { type: 'image/png' });
