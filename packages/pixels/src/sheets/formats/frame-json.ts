import type { Sheet, SheetFrame } from '../sheet.ts';
import { imageName } from './page-files.ts';
import type { SheetNames } from './sheet-file.ts';

/** A frame in the words that TexturePacker's and Aseprite's JSON share. */
export const frameJson = (frame: SheetFrame) => {
  const { x, y, width: w, height: h, offsetX, offsetY, sourceWidth, sourceHeight } = frame;
  return {
    frame: { x, y, w, h },
    rotated: false,
    trimmed: w !== sourceWidth || h !== sourceHeight,
    spriteSourceSize: { x: offsetX, y: offsetY, w, h },
    sourceSize: { w: sourceWidth, h: sourceHeight },
    duration: frame.durationMs,
  };
};

/** The same with the pivot, twice: `pivot` is TexturePacker's word for it, `anchor` PixiJS's. */
export const pivotedFrameJson = (frame: SheetFrame) => ({
  ...frameJson(frame),
  pivot: frame.pivot,
  anchor: frame.pivot,
});

/**
 * What a page's file says of the page. `scale` is always 1: PixiJS would show a page of scale 4 at a quarter of its
 * size. How much the sprites were enlarged is in `pixelScale`.
 */
export const pageMeta = (sheet: Sheet, page: number, { name, version }: SheetNames) => ({
  app: 'Papeterie',
  version,
  image: imageName(name, page, sheet),
  format: 'RGBA8888',
  size: { w: sheet.pages[page]!.width, h: sheet.pages[page]!.height },
  scale: '1',
  pixelScale: sheet.scale,
  ...(sheet.grid && { grid: sheet.grid }),
});
