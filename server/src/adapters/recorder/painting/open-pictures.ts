import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas';
import type { Picture } from '@papeterie/stage';
import type { Recording } from '../../../domain/scenes/recorder.ts';
import { collectGarbage } from '../../threads/collect-garbage.ts';
import { type Decoded, decode, decodeAlpha, sizeOfPicture } from './decode.ts';
import { skylineOf, skylineOfRgba } from './skyline.ts';

/** What the stage needs of pictures, and what is painted for them. By spriteKey. */
export type OpenPictures = { pictures: Record<string, Picture>; images: Record<string, Canvas> };

/** px: the photograph behind a scene is made as small as it is shown, or a few of them would be all the memory there is. */
const largePicture = 4_000_000;

/**
 * Decodes one picture after the other, which keeps the peak low. One that cannot be decoded is left out: it is not painted.
 * @param shownWidths how wide, in px, each picture is drawn at most, when the sizes of all are known
 */
export const openPictures = async (
  stored: Recording['pictures'],
  shownWidths: (pictures: Record<string, Picture>) => ReadonlyMap<string, number>,
): Promise<OpenPictures> => {
  const pictures: Record<string, Picture> = {};
  const images: Record<string, Canvas> = {};
  const large: [spriteKey: string, bytes: Uint8Array][] = [];
  for (const [spriteKey, bytes] of stored) {
    try {
      const size = await sizeOfPicture(bytes);
      if (size.width * size.height > largePicture) {
        const skyline = skylineOf(await decodeAlpha(bytes), size.width, size.height, 1);
        pictures[spriteKey] = { ...size, skyline };
        large.push([spriteKey, bytes]);
      } else {
        const decoded = await decode(bytes);
        const { width, height, rgba } = decoded;
        pictures[spriteKey] = { width, height, skyline: skylineOfRgba(rgba, width, height) };
        images[spriteKey] = canvasOf(decoded);
      }
    } catch {
      // Damaged: the scene goes on without it, as an editor shows it.
    }
  }
  if (large.length === 0) return { pictures, images };
  const widths = shownWidths(pictures);
  for (const [spriteKey, bytes] of large) {
    const width = widths.get(spriteKey);
    const decoded = await decode(bytes, width && Math.ceil(width)).catch(() => null);
    if (decoded) images[spriteKey] = canvasOf(decoded);
    collectGarbage();
  }
  return { pictures, images };
};

const canvasOf = ({ width, height, rgba }: Decoded): Canvas => {
  const canvas = createCanvas(width, height);
  const pixels = new Uint8ClampedArray(rgba.buffer as ArrayBuffer, rgba.byteOffset, rgba.byteLength);
  canvas.getContext('2d').putImageData(new ImageData(pixels, width, height), 0, 0);
  return canvas;
};
