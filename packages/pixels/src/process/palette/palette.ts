import { z } from 'zod';
import { blankPicture, type Picture } from '../../picture.ts';
import { type StepDefinition, StepError } from '../step.ts';
import { colorsOf, paletteNames } from './named-palettes.ts';
import { nearestColor, type PaletteColor, paletteColors } from './nearest-color.ts';
import { reduceColors } from './reduce-colors.ts';

export const ditherings = ['NONE', 'ORDERED', 'DIFFUSION'] as const;

const color = z.string().regex(/^#[0-9a-f]{6}$/i, 'is not a color like #1a2b3c');
const options = z
  .object({
    name: z.enum(paletteNames).optional(),
    colors: z
      .array(color.transform((hex) => hex.toLowerCase()))
      .min(1)
      .max(256)
      .optional(),
    maxColors: z.int().min(2).max(256).optional(),
    dithering: z.enum(ditherings),
  })
  .refine(
    ({ name, colors, maxColors }) => name ?? colors ?? maxColors,
    'says no colors: name, colors or maxColors',
  );
type Options = z.output<typeof options>;

/** Bayer's 4 × 4 matrix as -0.5..0.5. */
const bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5].map((value) => (value + 0.5) / 16 - 0.5);

type Find = (r: number, g: number, b: number) => PaletteColor;
type Dither = (picture: Picture, find: Find, spread: number) => Picture;

const clamp = (value: number): number => Math.min(255, Math.max(0, Math.round(value)));

const paint = (picture: Picture, colorAt: (at: number, x: number, y: number) => PaletteColor): Picture => {
  const painted = blankPicture(picture.width, picture.height);
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      const at = (y * picture.width + x) * 4;
      const alpha = picture.pixels[at + 3]!;
      if (alpha === 0) continue;
      const { r, g, b } = colorAt(at, x, y);
      painted.pixels.set([r, g, b, alpha], at);
    }
  }
  return painted;
};

const dithers: Record<(typeof ditherings)[number], Dither> = {
  NONE: (picture, find) =>
    paint(picture, (at) => find(picture.pixels[at]!, picture.pixels[at + 1]!, picture.pixels[at + 2]!)),
  ORDERED: (picture, find, spread) =>
    paint(picture, (at, x, y) => {
      const shift = bayer[(y % 4) * 4 + (x % 4)]! * spread;
      const [r, g, b] = [0, 1, 2].map((channel) => clamp(picture.pixels[at + channel]! + shift));
      return find(r!, g!, b!);
    }),
  // Floyd and Steinberg's weights.
  DIFFUSION(picture, find) {
    const errors = Float32Array.from(picture.pixels);
    const { width, height } = picture;
    return paint(picture, (at, x, y) => {
      const wanted = [0, 1, 2].map((channel) => clamp(errors[at + channel]!));
      const found = find(wanted[0]!, wanted[1]!, wanted[2]!);
      for (const [channel, is] of [found.r, found.g, found.b].entries()) {
        const error = wanted[channel]! - is;
        if (x + 1 < width) errors[at + 4 + channel]! += (error * 7) / 16;
        if (y + 1 >= height) continue;
        if (x > 0) errors[at + width * 4 - 4 + channel]! += (error * 3) / 16;
        errors[at + width * 4 + channel]! += (error * 5) / 16;
        if (x + 1 < width) errors[at + width * 4 + 4 + channel]! += error / 16;
      }
      return found;
    });
  },
};

const wantedColors = (picture: Picture, { name, colors, maxColors }: Options): string[] => {
  const given = name ? colorsOf(name) : colors;
  if (!given) return reduceColors(picture, maxColors!);
  if (maxColors === undefined || given.length <= maxColors) return given;
  // The best few of a palette: those that the picture's own few come nearest to.
  const find = nearestColor(paletteColors(given));
  const near = reduceColors(picture, maxColors).map((hex) => paletteColors([hex])[0]!);
  return [...new Set(near.map(({ r, g, b }) => given[paletteIndex(given, find(r, g, b))]!))];
};

const paletteIndex = (given: readonly string[], { r, g, b }: PaletteColor): number =>
  paletteColors(given).findIndex((one) => one.r === r && one.g === g && one.b === b);

const reduceTo = (frames: readonly Picture[], wanted: Options): Picture[] => {
  const colors = wantedColors(stacked(frames), wanted);
  if (colors.length === 0) throw new StepError('has nothing in it that could be colored');
  // Ordered dithering mixes neighbors in the palette: the wider apart they are, the more it must shift.
  const spread = 255 / Math.cbrt(colors.length);
  const find = nearestColor(paletteColors(colors));
  return frames.map((frame) => dithers[wanted.dithering](frame, find, spread));
};

/** One above the other, to be counted together. */
const stacked = (frames: readonly Picture[]): Picture => {
  const [first] = frames;
  if (frames.length === 1) return first!;
  const all = blankPicture(first!.width, first!.height * frames.length);
  for (const [index, { pixels }] of frames.entries()) all.pixels.set(pixels, index * first!.pixels.length);
  return all;
};

/** Only these colors: a well-known palette, given ones, or the best few of its own. */
export const palette: StepDefinition<Options> = {
  options,
  operation: ({ name, colors, maxColors }) =>
    name ? `palette ${name}` : colors ? `palette of ${colors.length} colors` : `at most ${maxColors} colors`,
  // The still's own: nothing changes its color when it begins to move.
  within: ({ dithering, ...wanted }, still) => ({
    dithering,
    colors: wantedColors(still, { dithering, ...wanted }),
  }),
  apply: (picture, wanted) => reduceTo([picture], wanted)[0]!,
  applyToFrames: reduceTo,
};
