import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import sharp from 'sharp';

export const manners = ['nearest', 'bilinear', 'bicubic', 'lanczos'] as const;
export type Manner = (typeof manners)[number];

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));

/** Kernels as the formulas of textbooks, with their reach: on purpose not those that look for them. */
const kernels: Record<Exclude<Manner, 'nearest'>, { reach: number; weigh(distance: number): number }> = {
  bilinear: { reach: 1, weigh: (d) => 1 - d },
  bicubic: {
    reach: 2,
    weigh: (d) => (d < 1 ? 1.5 * d ** 3 - 2.5 * d ** 2 + 1 : -0.5 * d ** 3 + 2.5 * d ** 2 - 4 * d + 2),
  },
  lanczos: { reach: 3, weigh: (d) => sinc(d) * sinc(d / 3) },
};

type Tap = { from: number; weight: number };

const tapsOf = (from: number, to: number, manner: Manner): Tap[][] =>
  Array.from({ length: to }, (_, at) => {
    const place = ((at + 0.5) * from) / to;
    if (manner === 'nearest') return [{ from: Math.floor(place), weight: 1 }];
    const { reach, weigh } = kernels[manner];
    const center = place - 0.5;
    const taps: Tap[] = [];
    for (let i = Math.max(0, Math.ceil(center - reach)); i <= Math.min(from - 1, center + reach); i++) {
      if (Math.abs(i - center) < reach) taps.push({ from: i, weight: weigh(Math.abs(i - center)) });
    }
    const sum = taps.reduce((total, { weight }) => total + weight, 0);
    return taps.map((tap) => ({ from: tap.from, weight: tap.weight / sum }));
  });

/** As programs enlarge: colors count as much as they can be seen, and what shoots over is cut off. */
export const enlarge = (picture: Picture, width: number, height: number, manner: Manner): Picture => {
  const [columns, rows] = [tapsOf(picture.width, width, manner), tapsOf(picture.height, height, manner)];
  const large = blankPicture(width, height);
  for (const [y, row] of rows.entries()) {
    const line = new Float64Array(picture.width * 4);
    for (const { from, weight } of row) {
      for (let x = 0; x < picture.width; x++) {
        const at = (from * picture.width + x) * 4;
        const alpha = picture.pixels[at + 3];
        for (let c = 0; c < 3; c++) line[x * 4 + c] += (picture.pixels[at + c] * alpha * weight) / 255;
        line[x * 4 + 3] += alpha * weight;
      }
    }
    for (const [x, column] of columns.entries()) {
      const sums = [0, 1, 2, 3].map((c) =>
        column.reduce((sum, { from, weight }) => sum + line[from * 4 + c] * weight, 0),
      );
      const alpha = Math.round(Math.min(255, Math.max(0, sums[3])));
      if (alpha === 0) continue;
      large.pixels.set([...sums.slice(0, 3).map((sum) => (sum * 255) / alpha), alpha], (y * width + x) * 4);
    }
  }
  return large;
};

/** On light gray, through JPEG and back. */
export const throughJpeg = async (
  { width, height, pixels }: Picture,
  quality: number,
  chromaSubsampling: '4:4:4' | '4:2:0' = '4:4:4',
): Promise<Picture> => {
  const jpeg = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#f0f0f0' })
    .jpeg({ quality, chromaSubsampling })
    .toBuffer();
  return readPicture(jpeg);
};

export const readPicture = async (file: string | Buffer): Promise<Picture> => {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: new Uint8ClampedArray(data) };
};
