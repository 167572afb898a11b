import { encode } from 'fast-png';
import type { PixelPicture } from '../../editor/pixels/picture.ts';

/** A picture as a PNG file, every pixel exactly as it is. */
export const pngFile = ({ width, height, data }: PixelPicture, name: string): File => {
  const bytes = encode({ width, height, data, channels: 4, depth: 8 });
  return new File([Uint8Array.from(bytes)], name, { type: 'image/png' });
};
