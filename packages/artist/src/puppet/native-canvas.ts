import type { Picture } from '@papeterie/pixels/picture';
import { hardGrid } from '@papeterie/pixels/process/native/native-grid';
import { blankCanvas, type Canvas, toCanvas } from './canvas.ts';

/** Pixel art as it was drawn, and the way back to the size it came in. */
export type Native = { canvas: Canvas; enlarge(canvas: Canvas): Canvas };

/**
 * The native pixels of a picture that was enlarged without blending, cell by cell exactly: movement in its pixels must
 * be movement in whole cells. Any other picture is native itself.
 */
export const nativeCanvas = (picture: Picture): Native => {
  const source = toCanvas(picture);
  const grid = hardGrid(picture);
  if (!grid) return { canvas: source, enlarge: (canvas) => canvas };
  const [columns, rows] = [grid.across.first, grid.down.first];
  const canvas = blankCanvas(grid.across.cells, grid.down.cells);
  for (let y = picture.height - 1; y >= 0; y--) {
    for (let x = picture.width - 1; x >= 0; x--) {
      canvas.cells[rows[y]! * canvas.width + columns[x]!] = source.cells[y * picture.width + x]!;
    }
  }
  const enlarge = (native: Canvas): Canvas => {
    const large = blankCanvas(picture.width, picture.height);
    for (let y = 0; y < large.height; y++) {
      const row = rows[y]! * native.width;
      for (let x = 0; x < large.width; x++) {
        large.cells[y * large.width + x] = native.cells[row + columns[x]!]!;
      }
    }
    return large;
  };
  const again = enlarge(canvas);
  const isExact = again.cells.every((word, at) => word === source.cells[at]);
  return isExact ? { canvas, enlarge } : { canvas: source, enlarge: (same) => same };
};
