import { z } from 'zod';
import { given, orElse } from '../given.ts';
import { limits } from '../limits.ts';

/** Limits of how a sheet can be cut. */
export const cutBounds = {
  side: limits.fileSide,
  margin: 1_024,
  cells: 1_024,
  minPixels: 1_000_000,
  gap: 64,
} as const;

const whole = (min: number, max: number) =>
  z.int('is not a whole number').min(min, `is below ${min}`).max(max, `is above ${max}`);

const grid = z.object({
  width: whole(1, cutBounds.side),
  height: whole(1, cutBounds.side),
  margin: orElse(whole(0, cutBounds.margin), 0),
  spacing: orElse(whole(0, cutBounds.margin), 0),
});
const cells = z.object({ columns: whole(1, cutBounds.cells), rows: whole(1, cutBounds.cells) });
const islands = z.object({
  minPixels: orElse(whole(1, cutBounds.minPixels), 4),
  gap: orElse(whole(1, cutBounds.gap), 1),
});

/**
 * How a sheet is cut. `grid`: cells of a size in px, the first at margin, margin, `spacing` between them. `cells`: so many
 * columns and rows over the whole sheet. `islands`: what hangs together, with fewer than `gap` empty px in between; what has
 * fewer than `minPixels` is nothing.
 */
export const sheetCut = z
  .object({ grid: given(grid), cells: given(cells), islands: given(islands) })
  .refine(
    (cut) => [cut.grid, cut.cells, cut.islands].filter((one) => one !== undefined).length === 1,
    'must be one of grid, cells, islands',
  );
export type SheetCut = z.output<typeof sheetCut>;
export type GridCut = z.output<typeof grid>;
export type IslandsCut = z.output<typeof islands>;

/** Whether empty cells are left out, and whether all pieces get one canvas, because they are frames. */
export type CutOptions = { cut: SheetCut; skipEmpty: boolean; asFrames: boolean };
