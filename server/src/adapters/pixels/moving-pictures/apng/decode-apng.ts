import sharp from 'sharp';
import { bounds } from '../../../../domain/bounds.ts';
import { pngChunk, pngEnd, pngSignature } from '../../../../domain/images/png-chunk.ts';
import { blankPicture, type Picture } from '../../../../domain/pixels/picture.ts';
import { damaged } from '../damaged.ts';
import { blends, disposals } from './frame-control.ts';
import { layOver } from './lay-over.ts';
import type { Apng, ApngFrame } from './read-apng.ts';

/** One frame as a PNG of its own. */
const pngOf = ({ header, colors }: Apng, { width, height, data }: ApngFrame): Uint8Array => {
  const own = Buffer.from(header);
  own.writeUInt32BE(width, 0);
  own.writeUInt32BE(height, 4);
  return Buffer.concat([
    pngSignature,
    pngChunk('IHDR', own),
    ...colors.map((chunk) => pngChunk(chunk.type, chunk.data)),
    pngChunk('IDAT', ...data),
    pngEnd,
  ]);
};

const decodeFrame = async (apng: Apng, frame: ApngFrame, number: number): Promise<Picture> => {
  const options = { limitInputPixels: bounds.framePixels, failOn: 'warning' } as const;
  const { data, info } = await sharp(pngOf(apng, frame), options)
    .toColorspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((cause: unknown) => {
      throw damaged(`frame ${number + 1} cannot be read to its end`, cause);
    });
  return { width: info.width, height: info.height, pixels: new Uint8ClampedArray(data) };
};

/** Puts a picture in the place of what is there. */
const replace = (target: Picture, { width, height, pixels }: Picture, x: number, y: number): void => {
  for (let row = 0; row < height; row++) {
    const line = pixels.subarray(row * width * 4, (row + 1) * width * 4);
    target.pixels.set(line, ((y + row) * target.width + x) * 4);
  }
};

const areaOf = (canvas: Picture, { x, y, width, height }: ApngFrame): Picture => {
  const area = blankPicture(width, height);
  for (let row = 0; row < height; row++) {
    const start = ((y + row) * canvas.width + x) * 4;
    area.pixels.set(canvas.pixels.subarray(start, start + width * 4), row * width * 4);
  }
  return area;
};

/** The frames as they are seen, each on the whole canvas. @throws UnsupportedImageError */
export const decodeApng = async (apng: Apng): Promise<Picture[]> => {
  const canvas = blankPicture(apng.width, apng.height);
  const shown: Picture[] = [];
  for (const [number, frame] of apng.frames.entries()) {
    const { x, y, width, height, dispose, blend } = frame;
    const picture = await decodeFrame(apng, frame, number);
    const before = dispose === disposals.previous && number > 0 ? areaOf(canvas, frame) : null;
    if (blend === blends.over) layOver(canvas, picture, x, y);
    else replace(canvas, picture, x, y);
    shown.push({ ...canvas, pixels: canvas.pixels.slice() });
    // Before the first frame there was nothing.
    if (dispose !== disposals.keep) replace(canvas, before ?? blankPicture(width, height), x, y);
  }
  return shown;
};
