import { blankPicture, type Picture } from '../../picture.ts';
import { cutOut } from '../../process/cut-out.ts';
import { layOver } from './lay-over.ts';
import type { Area } from './outline.ts';

/** A frame's part of the canvas, which it lies within. */
export type PlacedFrame = Area & {
  /** What becomes of its area when its time is over: it stays, it is emptied, it is as it was before. */
  dispose: 'KEEP' | 'CLEAR' | 'PREVIOUS';
  /** It takes the place of what is there, or is laid over it. */
  blend: 'SOURCE' | 'OVER';
  /** Of width × height. */
  decode: () => Promise<Picture>;
};

/** Puts a picture in the place of what is there. */
const replace = (target: Picture, { width, height, pixels }: Picture, x: number, y: number): void => {
  for (let row = 0; row < height; row++) {
    const line = pixels.subarray(row * width * 4, (row + 1) * width * 4);
    target.pixels.set(line, ((y + row) * target.width + x) * 4);
  }
};

/** The frames as they are seen, each on the whole canvas; what none covers is transparent. */
export const composeFrames = async (
  { width, height }: { width: number; height: number },
  frames: readonly PlacedFrame[],
): Promise<Picture[]> => {
  const canvas = blankPicture(width, height);
  const shown: Picture[] = [];
  for (const { x, y, dispose, blend, decode, ...size } of frames) {
    const picture = await decode();
    const before = dispose === 'PREVIOUS' ? cutOut(canvas, { left: x, top: y, ...size }) : null;
    if (blend === 'OVER') layOver(canvas, picture, x, y);
    else replace(canvas, picture, x, y);
    shown.push({ ...canvas, pixels: canvas.pixels.slice() });
    if (dispose !== 'KEEP') replace(canvas, before ?? blankPicture(size.width, size.height), x, y);
  }
  return shown;
};
