import { blankPicture, type Picture } from '@papeterie/pixels/picture';

/** A picture reduced to its own pixels: how many pixels of the original one of them covers, and where the first starts (<= 0). */
export type PixelGrid = {
  readonly cells: Picture;
  readonly cellSize: number;
  readonly originX: number;
  readonly originY: number;
};

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** The step of the grid that all color changes along one axis lie on, and the offset of its first line; step 0 when nothing changes. */
const stepAlong = (words: Uint32Array, count: number, lines: number, stride: number, lineStride: number) => {
  let step = 0;
  let first = -1;
  for (let i = 1; i < count && step !== 1; i++) {
    let changes = false;
    for (let line = 0, at = i * stride; line < lines && !changes; line++, at += lineStride) {
      changes = words[at] !== words[at - stride];
    }
    if (!changes) continue;
    if (first < 0) first = i;
    else step = gcd(i - first, step);
  }
  return { step, first: Math.max(0, first) };
};

/** Finds pixel art that was enlarged by a whole number and takes it back to its own pixels; anything else stays as it is. */
export const pixelGridOf = (picture: Picture): PixelGrid => {
  const { width, height } = picture;
  const words = new Uint32Array(picture.pixels.buffer, picture.pixels.byteOffset, width * height);
  const across = stepAlong(words, width, height, 1, width);
  const down = across.step === 1 ? { step: 1, first: 0 } : stepAlong(words, height, width, width, 1);
  const size = gcd(across.step, down.step);
  if (size < 2 || size > Math.max(width, height) / 8)
    return { cells: picture, cellSize: 1, originX: 0, originY: 0 };

  const originX = (across.first % size) - (across.first % size > 0 ? size : 0);
  const originY = (down.first % size) - (down.first % size > 0 ? size : 0);
  const cells = blankPicture(Math.ceil((width - originX) / size), Math.ceil((height - originY) / size));
  const target = new Uint32Array(cells.pixels.buffer);
  for (let y = 0, i = 0; y < cells.height; y++) {
    const sy = Math.max(0, originY + y * size);
    for (let x = 0; x < cells.width; x++, i++)
      target[i] = words[sy * width + Math.max(0, originX + x * size)]!;
  }
  return { cells, cellSize: size, originX, originY };
};
