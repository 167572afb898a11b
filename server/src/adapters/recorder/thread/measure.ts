import type { Picture } from '@papeterie/stage';
import { decode } from '../painting/decode.ts';
import { skylineOfRgba } from '../painting/skyline.ts';

export const measure = async (bytes: Uint8Array): Promise<Picture> => {
  const { width, height, rgba } = await decode(bytes);
  return { width, height, skyline: skylineOfRgba(rgba, width, height) };
};
