import { type PngHeader, rowBytesOf } from './read-header.ts';

/** Some of a picture's pixels, which lie together in the file: from where on, and how far apart. */
export type Pass = { x: number; y: number; stepX: number; stepY: number; width: number; height: number };

const whole = [{ x: 0, y: 0, stepX: 1, stepY: 1 }];

/** https://www.w3.org/TR/png-3/#8Interlace */
const adam7 = [
  { x: 0, y: 0, stepX: 8, stepY: 8 },
  { x: 4, y: 0, stepX: 8, stepY: 8 },
  { x: 0, y: 4, stepX: 4, stepY: 8 },
  { x: 2, y: 0, stepX: 4, stepY: 4 },
  { x: 0, y: 2, stepX: 2, stepY: 4 },
  { x: 1, y: 0, stepX: 2, stepY: 2 },
  { x: 0, y: 1, stepX: 1, stepY: 2 },
];

/** In which order a file has its pixels: an interlaced one shows a coarse picture first. */
export const passesOf = ({ width, height, isInterlaced }: PngHeader): Pass[] =>
  (isInterlaced ? adam7 : whole)
    .map((pass) => ({
      ...pass,
      width: Math.ceil((width - pass.x) / pass.stepX),
      height: Math.ceil((height - pass.y) / pass.stepY),
    }))
    .filter((pass) => pass.width > 0 && pass.height > 0);

/** Bytes of a pass in the file, with the filter in front of each row. */
export const passBytesOf = (header: PngHeader, { width, height }: Pass): number =>
  (rowBytesOf(header, width) + 1) * height;
