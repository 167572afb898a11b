import { createHash } from 'node:crypto';
import type { Picture } from '@papeterie/pixels/picture';
import { boundingBox } from '@papeterie/pixels/process/bounding-box';
import { cutOut } from '@papeterie/pixels/process/cut-out';
import type { SheetSource } from './sheet.ts';

/** What of a frame goes onto a page, in pixels of the sprite. */
export type Cell = {
  picture: Picture;
  left: number;
  top: number;
  /** The same for cells that look the same. */
  look: string;
};

/** A blank frame keeps one pixel: no engine takes an empty rectangle. */
const boxOf = (picture: Picture, trim: boolean) => {
  const whole = { left: 0, top: 0, width: picture.width, height: picture.height };
  return trim ? (boundingBox(picture) ?? { left: 0, top: 0, width: 1, height: 1 }) : whole;
};

const lookOf = ({ width, height, pixels }: Picture): string =>
  `${width}x${height} ${createHash('sha256').update(pixels).digest('base64')}`;

/** One cell for each of a source's pictures. */
export const cellsOf = (source: SheetSource, trim: boolean): Cell[] =>
  source.pictures.map((whole) => {
    const box = boxOf(whole, trim);
    const picture = cutOut(whole, box);
    return { picture, left: box.left, top: box.top, look: lookOf(picture) };
  });
