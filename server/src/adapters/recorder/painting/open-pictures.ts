import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas';
import type { Picture } from '@papeterie/stage';
import type { Recording } from '../../../domain/scenes/recorder.ts';
import { type Decoded, decode } from './decode.ts';
import { skylineOf } from './skyline.ts';

/** What the stage needs of pictures, and what is painted for them. By spriteKey. */
export type OpenPictures = { pictures: Record<string, Picture>; images: Record<string, Canvas> };

/** Decodes one picture after the other, which keeps the peak low. One that cannot be decoded is left out: it is not painted. */
export const openPictures = async (stored: Recording['pictures']): Promise<OpenPictures> => {
  const pictures: Record<string, Picture> = {};
  const images: Record<string, Canvas> = {};
  for (const [spriteKey, bytes] of stored) {
    const decoded = await decode(bytes).catch(() => null);
    if (!decoded) continue;
    const { width, height, rgba } = decoded;
    pictures[spriteKey] = { width, height, skyline: skylineOf(rgba, width, height) };
    images[spriteKey] = canvasOf(decoded);
  }
  return { pictures, images };
};

const canvasOf = ({ width, height, rgba }: Decoded): Canvas => {
  const canvas = createCanvas(width, height);
  const pixels = new Uint8ClampedArray(rgba.buffer as ArrayBuffer, rgba.byteOffset, rgba.byteLength);
  canvas.getContext('2d').putImageData(new ImageData(pixels, width, height), 0, 0);
  return canvas;
};
