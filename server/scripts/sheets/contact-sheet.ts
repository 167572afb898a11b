import type { Picture } from '@papeterie/pixels/picture';
import sharp from 'sharp';

export type Cell = { readonly picture: Picture; readonly label?: string };

export type SheetOptions = {
  /** Cells in a row. */
  readonly columns: number;
  /** Size of a cell's picture area in sheet pixels; pictures are enlarged by whole numbers and centered in it. */
  readonly cell: number;
  readonly background?: string;
};

const labelHeight = 14;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const captions = (cells: readonly Cell[], options: SheetOptions, width: number, height: number): Buffer => {
  const texts = cells.map(({ label }, i) => {
    const x = (i % options.columns) * options.cell + options.cell / 2;
    const y = (Math.floor(i / options.columns) + 1) * (options.cell + labelHeight) - 4;
    const text = escaped(label ?? '');
    const fits =
      text.length * 5.6 > options.cell - 4
        ? ` textLength="${options.cell - 4}" lengthAdjust="spacingAndGlyphs"`
        : '';
    return `<text x="${x}" y="${y}" text-anchor="middle"${fits}>${text}</text>`;
  });
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="10" fill="#333">${texts.join('')}</svg>`,
  );
};

/** Lays pictures out in a labeled grid and encodes it as a PNG. */
export const contactSheet = async (cells: readonly Cell[], options: SheetOptions): Promise<Buffer> => {
  const { columns, cell, background = '#c9ccd6' } = options;
  const width = columns * cell;
  const height = Math.ceil(cells.length / columns) * (cell + labelHeight);
  const layers = await Promise.all(
    cells.map(async ({ picture }, i) => {
      const room = cell - 4;
      const factor = Math.max(1, Math.floor(room / Math.max(picture.width, picture.height)));
      const shown = sharp(picture.pixels, {
        raw: { width: picture.width, height: picture.height, channels: 4 },
      }).resize(picture.width * factor, picture.height * factor, { kernel: 'nearest' });
      return {
        input: await shown.png().toBuffer(),
        left: (i % columns) * cell + Math.floor((cell - picture.width * factor) / 2),
        top:
          Math.floor(i / columns) * (cell + labelHeight) + Math.floor((cell - picture.height * factor) / 2),
      };
    }),
  );
  return sharp({ create: { width, height, channels: 4, background } })
    .composite([...layers, { input: captions(cells, options, width, height), left: 0, top: 0 }])
    .png({ palette: cells.length > 12, compressionLevel: 9 })
    .toBuffer();
};
