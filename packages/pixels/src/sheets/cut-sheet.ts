import { limits } from '../limits.ts';
import type { Picture } from '../picture.ts';
import { cutOut } from '../process/cut-out.ts';
import { commonCanvas } from './common-canvas.ts';
import { cutGrid, gridOf } from './cut-grid.ts';
import { cutIslands } from './cut-islands.ts';
import type { CutOptions } from './cut-options.ts';
import { inReadingOrder } from './cut-order.ts';
import { defaultPivot } from './sheet.ts';
import { SheetError } from './sheet-error.ts';

type Size = { width: number; height: number };

/** Counts pieces and their pixels. @throws SheetError when they are too many */
const createCount = () => {
  let pieces = 0;
  let pixels = 0;
  return ({ width, height }: Size): void => {
    pieces++;
    pixels += width * height;
    if (pieces > limits.sheetPieces) {
      throw new SheetError(`The sheet has more than ${limits.sheetPieces} pieces: cut it into larger ones.`);
    }
    if (pixels > limits.frames) {
      throw new SheetError(
        `The pieces have more than ${Math.floor(limits.frames / 1e6)} million pixels together.`,
      );
    }
  };
};

const cutPieces = (sheet: Picture, { cut, skipEmpty }: CutOptions): Picture[] => {
  const count = createCount();
  if (cut.islands) {
    return inReadingOrder(cutIslands(sheet, cut.islands, count)).map(({ picture }) => picture);
  }
  const grid = cut.grid ?? gridOf(sheet, cut.cells!);
  const pieces: Picture[] = [];
  for (const piece of cutGrid(sheet, grid, skipEmpty)) {
    count(piece);
    pieces.push(piece);
  }
  return pieces;
};

/** All on one canvas, each standing in the middle of its lower edge. */
const aligned = (pieces: readonly Picture[]): Picture[] => {
  const canvas = commonCanvas(pieces.map(({ width, height }) => ({ width, height, pivot: defaultPivot })));
  const { width, height } = canvas;
  if (width * height * pieces.length > limits.frames) {
    throw new SheetError('The pieces differ so much in size that together they are too large to be frames.');
  }
  return pieces.map((piece, i) => {
    const { left, top } = canvas.places[i]!;
    return cutOut(piece, { left: -left, top: -top, width, height });
  });
};

/** The pieces of a sheet in reading order. @throws SheetError in words for whoever wants it cut so */
export const cutSheet = (sheet: Picture, options: CutOptions): Picture[] => {
  const pieces = cutPieces(sheet, options);
  if (pieces.length === 0) throw new SheetError('There is nothing on the sheet.');
  return options.asFrames ? aligned(pieces) : pieces;
};
