import type { Random } from '@papeterie/pixels/random';

/** A rolling line over `width` columns that ends as it begins, about -1..1: [swings in the width, how much they count]. */
export const rollingLine = (
  random: Random,
  width: number,
  swings: readonly (readonly [count: number, weight: number])[],
): Float32Array => {
  const line = new Float32Array(width);
  let whole = 0;
  for (const [count, weight] of swings) {
    const phase = random.between(0, 2 * Math.PI);
    whole += weight;
    for (let x = 0; x < width; x++) line[x]! += weight * Math.sin((2 * Math.PI * count * x) / width + phase);
  }
  return line.map((value) => value / (whole || 1));
};

const smooth = (t: number): number => t * t * (3 - 2 * t);

/** Soft noise 0..1 over a picture, row by row, which goes on from its right edge to its left one. `cell`: px from blob to blob. */
export const softField = (
  random: Random,
  width: number,
  height: number,
  cell: { wide: number; high: number },
): Float32Array => {
  const field = new Float32Array(width * height);
  const octaves = 3;
  for (let octave = 0, weight = 4 / 7; octave < octaves; octave++, weight /= 2) {
    const columns = Math.max(2, Math.round((width * 2 ** octave) / cell.wide));
    const rows = Math.max(2, Math.ceil((height * 2 ** octave) / cell.high) + 1);
    const knots = Float32Array.from({ length: columns * (rows + 1) }, () => random.next());
    for (let y = 0; y < height; y++) {
      const v = (y / height) * (rows - 1);
      const row = Math.floor(v);
      const down = smooth(v - row);
      for (let x = 0; x < width; x++) {
        const u = (x / width) * columns;
        const column = Math.floor(u);
        const next = (column + 1) % columns;
        const across = smooth(u - column);
        const top = knots[row * columns + column]! * (1 - across) + knots[row * columns + next]! * across;
        const below =
          knots[(row + 1) * columns + column]! * (1 - across) + knots[(row + 1) * columns + next]! * across;
        field[y * width + x]! += weight * (top * (1 - down) + below * down);
      }
    }
  }
  return field;
};
