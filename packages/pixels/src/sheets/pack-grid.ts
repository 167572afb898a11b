import { boundingBox, commonBox } from '../process/bounding-box.ts';
import { cutOut } from '../process/cut-out.ts';
import { checkCanvas } from './check-sources.ts';
import { commonCanvas } from './common-canvas.ts';
import { composePage } from './compose-page.ts';
import { draftFrames, type FrameDraft, pivotOf, tagsOf } from './describe-frames.ts';
import { nextPowerOfTwo, widestPage } from './pack-rectangles.ts';
import type { Sheet, SheetFrame, SheetGrid, SheetSource } from './sheet.ts';
import { SheetError } from './sheet-error.ts';
import type { SheetOptions } from './sheet-options.ts';

/** Every frame cut to one and the same cell around its pivot, in pixels of the sprites. */
const cutCells = (drafts: readonly FrameDraft[], { trim, scale }: SheetOptions) => {
  const wholes = drafts.map(({ source, index }) => source.pictures[index]!);
  const canvas = commonCanvas(
    wholes.map(({ width, height }, i) => ({ width, height, pivot: pivotOf(drafts[i]!.source) })),
  );
  const seen = wholes.map((whole, i) => {
    const box = boundingBox(whole);
    const { left, top } = canvas.places[i]!;
    return box && { ...box, left: box.left + left, top: box.top + top };
  });
  const all = { left: 0, top: 0, width: canvas.width, height: canvas.height };
  const cell = trim ? (commonBox(seen) ?? { left: 0, top: 0, width: 1, height: 1 }) : all;
  checkCanvas(null, cell, wholes.length, scale);
  return wholes.map((whole, i) => {
    const left = cell.left - canvas.places[i]!.left;
    const top = cell.top - canvas.places[i]!.top;
    const pivot = pivotOf(drafts[i]!.source);
    return {
      picture: cutOut(whole, { ...cell, left, top }),
      pivot: {
        x: (pivot.x * whole.width - left) / cell.width,
        y: (pivot.y * whole.height - top) / cell.height,
      },
    };
  });
};

/** Animations begin on the left and are as long as the longest is; stills alone make a square. */
const columnsFor = (sources: readonly SheetSource[], most: number): number => {
  const longest = Math.max(...sources.map(({ pictures }) => pictures.length));
  return Math.min(most, longest > 1 ? longest : Math.ceil(Math.sqrt(sources.length)));
};

/** Row and column of each frame, counted over all pages: an animation begins a row, stills follow each other. */
const seats = (sources: readonly SheetSource[], columns: number): { row: number; column: number }[] => {
  let seat = 0;
  const toNextRow = () => {
    seat = Math.ceil(seat / columns) * columns;
  };
  return sources.flatMap(({ pictures }, i) => {
    const moves = pictures.length > 1;
    if (moves || (sources[i - 1]?.pictures.length ?? 0) > 1) toNextRow();
    return pictures.map(() => {
      const here = { row: Math.floor(seat / columns), column: seat % columns };
      seat += 1;
      return here;
    });
  });
};

/** Equal cells in rows and columns. @throws SheetError when a cell is larger than a page may be */
export const packGrid = (sources: readonly SheetSource[], options: SheetOptions): Sheet => {
  const { scale, extrusion, padding, powerOfTwo } = options;
  const drafts = draftFrames(sources);
  const cells = cutCells(drafts, options);
  const cellWidth = cells[0]!.picture.width * scale;
  const cellHeight = cells[0]!.picture.height * scale;
  const spacing = padding + 2 * extrusion;
  const fitting = (length: number) => Math.floor((widestPage(options) + padding) / (length + spacing));
  if (fitting(cellWidth) < 1 || fitting(cellHeight) < 1) {
    throw new SheetError(
      `One cell for all frames is ${cellWidth} × ${cellHeight} px; a page is at most ${widestPage(options)}. Choose PACKED, a larger maxSide or a smaller scale.`,
    );
  }
  const columns = columnsFor(sources, fitting(cellWidth));
  const rows = fitting(cellHeight);
  const where = seats(sources, columns);
  const grid: SheetGrid = { cellWidth, cellHeight, columns, margin: extrusion, spacing };
  const frames = drafts.map(
    ({ key, durationMs }, i): SheetFrame => ({
      key,
      page: Math.floor(where[i]!.row / rows),
      x: extrusion + where[i]!.column * (cellWidth + spacing),
      y: extrusion + (where[i]!.row % rows) * (cellHeight + spacing),
      width: cellWidth,
      height: cellHeight,
      offsetX: 0,
      offsetY: 0,
      sourceWidth: cellWidth,
      sourceHeight: cellHeight,
      pivot: cells[i]!.pivot,
      durationMs,
    }),
  );
  const pages = Array.from({ length: frames.at(-1)!.page + 1 }, (_, page) => {
    const placed = frames.flatMap(({ x, y, ...frame }, i) =>
      frame.page === page ? [{ picture: cells[i]!.picture, x, y }] : [],
    );
    const width = Math.max(...placed.map(({ x }) => x)) + cellWidth + extrusion;
    const height = Math.max(...placed.map(({ y }) => y)) + cellHeight + extrusion;
    const size = powerOfTwo
      ? { width: nextPowerOfTwo(width), height: nextPowerOfTwo(height) }
      : { width, height };
    return composePage(size, placed, options);
  });
  return { pages, frames, tags: tagsOf(sources), scale, grid };
};
