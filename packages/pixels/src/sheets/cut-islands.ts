import { alphaFloor } from '../matte/alpha-floor.ts';
import { eachComponent } from '../matte/each-component.ts';
import { blankPicture, type Picture } from '../picture.ts';
import type { Box } from '../process/bounding-box.ts';
import type { IslandsCut } from './cut-options.ts';
import { SheetError } from './sheet-error.ts';

export type CutIsland = { box: Box; picture: Picture };

type Mask = { width: number; height: number; set: Uint8Array };

/**
 * Every pixel that can be seen, and is no haze, as a square of `gap`, right and down from it: two squares touch exactly when there are
 * fewer than `gap` empty pixels between the two.
 */
const squaresOf = ({ width, height, pixels }: Picture, gap: number): Mask => {
  const wide = width + gap - 1;
  const high = height + gap - 1;
  const rows = new Uint8Array(wide * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0, until = 0; x < wide; x++) {
      if (x < width && pixels[(y * width + x) * 4 + 3]! > alphaFloor) until = x + gap;
      if (x < until) rows[y * wide + x] = 1;
    }
  }
  const set = new Uint8Array(wide * high);
  for (let x = 0; x < wide; x++) {
    for (let y = 0, until = 0; y < high; y++) {
      if (y < height && rows[y * wide + x]) until = y + gap;
      if (y < until) set[y * wide + x] = 1;
    }
  }
  return { width: wide, height: high, set };
};

/** Visits what can be seen of a region of squares. */
const eachSeen = (
  { width, height, pixels }: Picture,
  mask: Mask,
  indexes: Int32Array,
  visit: (x: number, y: number, from: number) => void,
): void => {
  for (const index of indexes) {
    const x = index % mask.width;
    const y = (index - x) / mask.width;
    const from = (y * width + x) * 4;
    if (x < width && y < height && pixels[from + 3]! > alphaFloor) visit(x, y, from);
  }
};

const measure = (sheet: Picture, mask: Mask, indexes: Int32Array): { count: number; box: Box } => {
  let count = 0;
  let [left, top, right, bottom] = [sheet.width, sheet.height, -1, -1];
  eachSeen(sheet, mask, indexes, (x, y) => {
    count++;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  });
  return { count, box: { left, top, width: right - left + 1, height: bottom - top + 1 } };
};

/** An island alone: what of others is in its box stays out. */
const pictureOf = (sheet: Picture, mask: Mask, indexes: Int32Array, box: Box): Picture => {
  const picture = blankPicture(box.width, box.height);
  eachSeen(sheet, mask, indexes, (x, y, from) => {
    const to = ((y - box.top) * box.width + x - box.left) * 4;
    for (let i = 0; i < 4; i++) picture.pixels[to + i] = sheet.pixels[from + i]!;
  });
  return picture;
};

/**
 * What hangs together, in no order.
 * @param accept is told of each island before it is cut out, and throws when that is too much
 * @throws SheetError when there is no empty pixel at all
 */
export const cutIslands = (
  sheet: Picture,
  { minPixels, gap }: IslandsCut,
  accept: (box: Box) => void,
): CutIsland[] => {
  const mask = squaresOf(sheet, gap);
  const islands: CutIsland[] = [];
  eachComponent(mask.set, mask.width, mask.height, 8, (indexes) => {
    const { count, box } = measure(sheet, mask, indexes);
    if (count < minPixels) return;
    if (count === sheet.width * sheet.height) {
      throw new SheetError('Nothing of the sheet is transparent: have its background removed first.');
    }
    accept(box);
    islands.push({ box, picture: pictureOf(sheet, mask, indexes, box) });
  });
  return islands;
};
