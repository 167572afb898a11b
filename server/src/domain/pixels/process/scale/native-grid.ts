import { blankPicture, type Picture } from '../../picture.ts';

const largestCell = 64;
/** Within the cells compression leaves some noise: at most this part of what there is on their borders, on average. */
const mostNoise = 0.12;

/** How much changes between each column (or row) and the one before: the mean of the squared differences. */
const changes = ({ width, height, pixels }: Picture, vertical: boolean): Float64Array => {
  const length = vertical ? width : height;
  const across = vertical ? height : width;
  const step = vertical ? 4 : width * 4;
  const stride = vertical ? width * 4 : 4;
  const found = new Float64Array(length);
  for (let at = 1; at < length; at++) {
    let sum = 0;
    for (let line = 0; line < across; line++) {
      const here = at * step + line * stride;
      for (let channel = 0; channel < 4; channel++) {
        sum += (pixels[here + channel]! - pixels[here - step + channel]!) ** 2;
      }
    }
    found[at] = sum / across;
  }
  return found;
};

type Fit = { offset: number; noise: number };

/** Where a grid of this cell begins, and how much changes within its cells for what changes on their borders. */
const fitOf = (found: Float64Array, cell: number): Fit => {
  const sums = new Float64Array(cell);
  for (let at = 1; at < found.length; at++) sums[at % cell]! += found[at]!;
  const offset = sums.indexOf(Math.max(...sums));
  const lines = Math.floor((found.length - 1 - offset) / cell) + (offset === 0 ? 0 : 1);
  const others = found.length - 1 - lines;
  const total = sums.reduce((sum, one) => sum + one, 0);
  if (sums[offset] === 0 || others <= 0) return { offset, noise: Number.POSITIVE_INFINITY };
  return { offset, noise: ((total - sums[offset]!) / others) * (lines / sums[offset]!) };
};

export type Grid = { cell: number; left: number; top: number };

/**
 * The grid of a sprite that was enlarged by a whole number: the cell that leaves the least change within the cells, for the
 * change on their borders; the largest, when several leave none. Cell 1 when no grid explains the picture.
 */
export const nativeGrid = (picture: Picture): Grid => {
  const columns = changes(picture, true);
  const rows = changes(picture, false);
  let best: Grid = { cell: 1, left: 0, top: 0 };
  let least = mostNoise;
  for (let cell = Math.min(largestCell, picture.width >> 1, picture.height >> 1); cell > 1; cell--) {
    const [across, down] = [fitOf(columns, cell), fitOf(rows, cell)];
    const noise = Math.max(across.noise, down.noise);
    if (noise >= least) continue;
    least = noise;
    best = { cell, left: across.offset, top: down.offset };
  }
  return best;
};

/** One pixel for each cell: the middle of its inner pixels, which the noise of borders does not reach. */
export const toNativeGrid = (picture: Picture, { cell, left, top }: Grid): Picture => {
  const firstX = left === 0 ? 0 : left - cell;
  const firstY = top === 0 ? 0 : top - cell;
  const width = Math.ceil((picture.width - firstX) / cell);
  const height = Math.ceil((picture.height - firstY) / cell);
  const native = blankPicture(width, height);
  const inner = cell > 3 ? 1 : 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const values: number[][] = [[], [], [], []];
      for (let dy = inner; dy < cell - inner; dy++) {
        for (let dx = inner; dx < cell - inner; dx++) {
          const px = firstX + x * cell + dx;
          const py = firstY + y * cell + dy;
          if (px < 0 || py < 0 || px >= picture.width || py >= picture.height) continue;
          for (let channel = 0; channel < 4; channel++) {
            values[channel]!.push(picture.pixels[(py * picture.width + px) * 4 + channel]!);
          }
        }
      }
      for (const [channel, all] of values.entries()) {
        native.pixels[(y * width + x) * 4 + channel] = middleOf(all);
      }
    }
  }
  return native;
};

/** The mean of the middle half: neither noise nor a border's ringing moves it far. */
const middleOf = (values: number[]): number => {
  const cut = values.length >> 2;
  const kept = values.toSorted((one, other) => one - other).slice(cut, values.length - cut);
  return kept.reduce((sum, value) => sum + value, 0) / Math.max(1, kept.length);
};
