import { blankPicture, type Picture } from '../picture.ts';

/** A picture each of whose pixels is one of another's; `from` says which, and nothing where that is outside. */
export const mapPixels = (
  picture: Picture,
  width: number,
  height: number,
  from: (x: number, y: number) => readonly [x: number, y: number],
): Picture => {
  const mapped = blankPicture(width, height);
  const source = new Uint32Array(
    picture.pixels.buffer,
    picture.pixels.byteOffset,
    picture.width * picture.height,
  );
  const target = new Uint32Array(mapped.pixels.buffer);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [sx, sy] = from(x, y);
      if (sx >= 0 && sy >= 0 && sx < picture.width && sy < picture.height) {
        target[y * width + x] = source[sy * picture.width + sx]!;
      }
    }
  }
  return mapped;
};
