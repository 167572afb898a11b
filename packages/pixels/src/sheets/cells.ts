import type { Picture } from '../picture.ts';
import { boundingBox } from '../process/bounding-box.ts';
import { cutOut } from '../process/cut-out.ts';
import type { SheetSource } from './sheet.ts';

/** What of a frame goes onto a page, in pixels of the sprite. */
export type Cell = {
  picture: Picture;
  left: number;
  top: number;
  /** The same for cells that look the same. */
  look: number;
};

/** A blank frame keeps one pixel: no engine takes an empty rectangle. */
const boxOf = (picture: Picture, trim: boolean) => {
  const whole = { left: 0, top: 0, width: picture.width, height: picture.height };
  return trim ? (boundingBox(picture) ?? { left: 0, top: 0, width: 1, height: 1 }) : whole;
};

/** One cell for each of a source's pictures. @param lookOf one for all cells of a sheet: see createLooks */
export const cellsOf = (source: SheetSource, trim: boolean, lookOf: (picture: Picture) => number): Cell[] =>
  source.pictures.map((whole) => {
    const box = boxOf(whole, trim);
    const picture = cutOut(whole, box);
    return { picture, left: box.left, top: box.top, look: lookOf(picture) };
  });
