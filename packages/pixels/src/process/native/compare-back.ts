import type { Picture } from '../../picture.ts';
import { spread } from './clipped-solution.ts';
import type { Grid } from './native-picture.ts';

/** How a picture differs from its native one, when that is enlarged again. */
export type Difference = {
  /** The share of px that differ at all. */
  some: number;
  /** The share of px that are of another color. */
  large: number;
};

/** Rounding to bytes, twice. */
const noDifference = 2;
const largeDifference = 48;

/** Enlarges a native picture again, row by row, and compares: the only proof that nothing was lost. */
export const compareBack = (picture: Picture, native: Picture, { across, down }: Grid): Difference => {
  const { width, height, pixels } = picture;
  const natives = [0, 1, 2, 3].map((channel) => planeOf(native, channel));
  const cells = new Float64Array(across.cells);
  const lines = natives.map(() => new Float64Array(width));
  let [some, large] = [0, 0];
  for (let y = 0; y < height; y++) {
    for (const [channel, plane] of natives.entries()) {
      cells.fill(0);
      for (let tap = 0; tap < down.taps; tap++) {
        const from = (down.first[y]! + tap) * across.cells;
        const weight = down.weights[y * down.taps + tap]!;
        for (let x = 0; x < across.cells; x++) cells[x]! += plane[from + x]! * weight;
      }
      spread(across, cells, lines[channel]!);
    }
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const alpha = pixels[at + 3]!;
      let difference = 0;
      for (const [channel, line] of lines.entries()) {
        const seen = channel === 3 ? alpha : (pixels[at + channel]! * alpha) / 255;
        difference = Math.max(difference, Math.abs(Math.min(255, Math.max(0, line[x]!)) - seen));
      }
      if (difference > noDifference) some++;
      if (difference > largeDifference) large++;
    }
  }
  return { some: some / (width * height), large: large / (width * height) };
};

/** A channel, colors as much as they can be seen. */
const planeOf = ({ pixels }: Picture, channel: number): Float64Array =>
  Float64Array.from({ length: pixels.length / 4 }, (_, at) => {
    const alpha = pixels[at * 4 + 3]!;
    return channel === 3 ? alpha : (pixels[at * 4 + channel]! * alpha) / 255;
  });
