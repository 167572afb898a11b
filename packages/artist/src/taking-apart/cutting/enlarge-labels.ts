import type { Picture } from '@papeterie/pixels/picture';

/**
 * The labels of a reduced picture on the picture itself: within a patch as they are, at its edges each pixel is given to the
 * neighbor whose color it has.
 * @param labels of `small`, each below 256
 */
export const enlargeLabels = (
  labels: Uint8Array,
  small: Picture,
  { width, height, pixels }: Picture,
): Uint8Array => {
  if (small.width === width && small.height === height) return labels;
  const even = evenCells(labels, small.width, small.height);
  const columns = Int32Array.from({ length: width }, (_, x) => Math.floor((x * small.width) / width));
  const large = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y * small.height) / height);
    for (let x = 0; x < width; x++) {
      const cell = row * small.width + columns[x]!;
      const at = y * width + x;
      large[at] = even[cell] ? labels[cell]! : nearest(labels, small, columns[x]!, row, pixels, at * 4);
    }
  }
  return large;
};

/** Where all eight neighbors have the same label. */
const evenCells = (labels: Uint8Array, width: number, height: number): Uint8Array => {
  const even = new Uint8Array(labels.length);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      let same = true;
      for (let dy = -width; dy <= width && same; dy += width) {
        for (let dx = -1; dx <= 1; dx++) same &&= labels[at + dy + dx] === labels[at];
      }
      even[at] = Number(same);
    }
  }
  return even;
};

const nearest = (
  labels: Uint8Array,
  small: Picture,
  column: number,
  row: number,
  pixels: Uint8ClampedArray,
  at: number,
): number => {
  let best = labels[row * small.width + column]!;
  let least = Number.POSITIVE_INFINITY;
  for (let y = Math.max(0, row - 1); y <= Math.min(small.height - 1, row + 1); y++) {
    for (let x = Math.max(0, column - 1); x <= Math.min(small.width - 1, column + 1); x++) {
      const cell = (y * small.width + x) * 4;
      let distance = y === row && x === column ? 0 : 4;
      for (let channel = 0; channel < 4; channel++)
        distance += (small.pixels[cell + channel]! - pixels[at + channel]!) ** 2;
      if (distance < least) [best, least] = [labels[cell / 4]!, distance];
    }
  }
  return best;
};
