import { createLooks } from '../looks.ts';
import { type Cell, cellsOf } from './cells.ts';
import { checkSources } from './check-sources.ts';
import { composePage } from './compose-page.ts';
import { draftFrames, pivotOf, tagsOf } from './describe-frames.ts';
import { fillPages } from './fill-pages.ts';
import { packGrid } from './pack-grid.ts';
import { type Size, widestPage } from './pack-rectangles.ts';
import type { Sheet, SheetFrame, SheetSource } from './sheet.ts';
import { SheetError } from './sheet-error.ts';
import type { SheetOptions } from './sheet-options.ts';

const refuseTooLarge = (key: string, { width, height }: Size, side: number): never => {
  throw new SheetError(
    `${key} needs ${width} × ${height} px; a page is at most ${side} × ${side}. Choose a larger maxSide or a smaller scale.`,
    key,
  );
};

const packTightly = (sources: readonly SheetSource[], options: SheetOptions): Sheet => {
  const { scale, extrusion } = options;
  const lookOf = createLooks();
  const groups = sources.map((source) => cellsOf(source, options.trim, lookOf));
  const cells = groups.flat();
  const drafts = draftFrames(sources);
  const measure = ({ picture }: Cell): Size => ({
    width: picture.width * scale + 2 * extrusion,
    height: picture.height * scale + 2 * extrusion,
  });
  const side = widestPage(options);
  cells.forEach((cell, i) => {
    const size = measure(cell);
    if (size.width > side || size.height > side) refuseTooLarge(drafts[i]!.key, size, side);
  });

  const { pages, pageOf } = fillPages(groups, measure, options);
  const pageOfFrame = pageOf.flat();
  const frames = drafts.map(({ key, durationMs, source, index }, i): SheetFrame => {
    const { picture, left, top, look } = cells[i]!;
    const page = pageOfFrame[i]!;
    const place = pages[page]!.places.get(look)!;
    const whole = source.pictures[index]!;
    return {
      key,
      page,
      x: place.x + extrusion,
      y: place.y + extrusion,
      width: picture.width * scale,
      height: picture.height * scale,
      offsetX: left * scale,
      offsetY: top * scale,
      sourceWidth: whole.width * scale,
      sourceHeight: whole.height * scale,
      pivot: pivotOf(source),
      durationMs,
    };
  });
  const pictures = pages.map((page) => {
    const placed = [...page.places.values()].map(({ cell, x, y }) => ({
      picture: cell.picture,
      x: x + extrusion,
      y: y + extrusion,
    }));
    return composePage(page, placed, options);
  });
  return { pages: pictures, frames, tags: tagsOf(sources), scale, grid: null };
};

/**
 * Puts sprites and animations on as few and as small pages as it can. The same input gives the same pages.
 * @throws SheetError when a frame is larger than a page may be, or all of them are more than sheetBounds
 */
export const packSheet = (sources: readonly SheetSource[], options: SheetOptions): Sheet => {
  checkSources(sources, options.scale);
  return options.layout === 'GRID' ? packGrid(sources, options) : packTightly(sources, options);
};
