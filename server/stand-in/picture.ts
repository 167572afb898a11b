import { createHash } from 'node:crypto';
import sharp from 'sharp';

export type Rgba = readonly [number, number, number, number];
export const transparent: Rgba = [0, 0, 0, 0];

const cells = 8;

/** Which of 8 × 8 cells are filled, mirrored left to right, with room around; and the color: told apart at a glance. */
const figureOf = (words: string) => {
  const hash = createHash('sha256').update(words).digest();
  const color: Rgba = [64 + (hash[0]! >> 1), 32 + (hash[1]! >> 1), 32 + (hash[2]! >> 2), 255];
  const filled = (x: number, y: number): boolean => {
    if (x < 1 || y < 1 || x >= cells - 1 || y >= cells - 1) return false;
    const column = Math.min(x, cells - 1 - x);
    return (x === 3 || x === 4) && y > 2 ? true : (hash[4 + y]! >> column) % 2 === 1;
  };
  return { color, filled };
};

/** The gray squares that a model paints when it is asked for transparency. */
const checkerboard = (x: number, y: number): Rgba =>
  (Math.floor(x / 8) + Math.floor(y / 8)) % 2 ? [204, 204, 204, 255] : [255, 255, 255, 255];

export type Painting = {
  /** The same words give the same picture. */
  words: string;
  width: number;
  height: number;
  background: Rgba | 'checkerboard';
  blank?: boolean;
};

const rgbaOf = ({ words, width, height, background, blank }: Painting): Buffer => {
  const { color, filled } = figureOf(words);
  const pixels = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const under = background === 'checkerboard' ? checkerboard(x, y) : background;
      const hit = !blank && filled(Math.floor((x * cells) / width), Math.floor((y * cells) / height));
      pixels.set(hit ? color : under, (y * width + x) * 4);
    }
  }
  return pixels;
};

export const paint = (painting: Painting, format: 'png' | 'jpeg' = 'png'): Promise<Buffer> => {
  const { width, height } = painting;
  const image = sharp(rgbaOf(painting), { raw: { width, height, channels: 4 } });
  return format === 'png'
    ? image.png({ compressionLevel: 3 }).toBuffer()
    : image.flatten({ background: '#ffffff' }).jpeg({ quality: 95 }).toBuffer();
};
