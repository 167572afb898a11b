import { alphaFloor } from '../matte/alpha-floor.ts';
import type { Picture } from '../picture.ts';
import { boundingBox } from '../process/bounding-box.ts';
import { cutOut } from '../process/cut-out.ts';
import type { GridCut } from './cut-options.ts';
import { SheetError } from './sheet-error.ts';

/** How many cells fit one beside the other; what is left over at the end is no cell. */
const countIn = (side: number, cell: number, { margin, spacing }: GridCut): number =>
  Math.max(0, Math.floor((side - margin + spacing) / (cell + spacing)));

/** A grid of so many cells over the whole sheet. @throws SheetError when there are more of them than pixels */
export const gridOf = (sheet: Picture, { columns, rows }: { columns: number; rows: number }): GridCut => {
  const [width, height] = [Math.floor(sheet.width / columns), Math.floor(sheet.height / rows)];
  if (width > 0 && height > 0) return { width, height, margin: 0, spacing: 0 };
  throw new SheetError(
    `The sheet of ${sheet.width} × ${sheet.height} px has no ${columns} columns and ${rows} rows.`,
  );
};

/** The whole cells of a grid in reading order, one after the other. @throws SheetError when there is none */
export function* cutGrid(sheet: Picture, grid: GridCut, skipEmpty: boolean): Generator<Picture> {
  const { width, height, margin, spacing } = grid;
  const [columns, rows] = [countIn(sheet.width, width, grid), countIn(sheet.height, height, grid)];
  if (columns === 0 || rows === 0) {
    throw new SheetError(
      `The sheet of ${sheet.width} × ${sheet.height} px has no room for a cell of ${width} × ${height} px.`,
    );
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const left = margin + column * (width + spacing);
      const top = margin + row * (height + spacing);
      const piece = cutOut(sheet, { left, top, width, height });
      if (!skipEmpty || boundingBox(piece, alphaFloor)) yield piece;
    }
  }
}
