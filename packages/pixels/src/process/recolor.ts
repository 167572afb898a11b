import { z } from 'zod';
import { hexToRgb, labToRgb, rgbToLab } from '../oklab.ts';
import { blankPicture, type Picture } from '../picture.ts';
import type { StepDefinition } from './step.ts';

const color = z.string().regex(/^#[0-9a-f]{6}$/i, 'is not a color like #1a2b3c');
const options = z
  .object({
    from: z.array(color).min(1).max(32),
    to: z.array(color).min(1).max(32),
    /** OKLab distance up to which a color belongs to the ramp. */
    tolerance: z.number().min(0).max(0.5),
  })
  .refine(({ from, to }) => from.length === to.length, 'must have as many colors to as from');
type Options = z.output<typeof options>;

/**
 * Exchanges a ramp of colors for another, shade by shade. A color between two shades (from anti-aliasing) takes the same
 * step to the new ramp as the shade that it is nearest to.
 */
const recolored = (picture: Picture, { from, to, tolerance }: Options): Picture => {
  const ramp = from.map((hex, at) => {
    const [before, after] = [hexToRgb(hex), hexToRgb(to[at]!)];
    return {
      before: rgbToLab(before.r, before.g, before.b),
      after: rgbToLab(after.r, after.g, after.b),
      exact: after,
    };
  });
  const result = blankPicture(picture.width, picture.height);
  result.pixels.set(picture.pixels);
  const known = new Map<number, readonly [number, number, number] | null>();
  const exchange = (r: number, g: number, b: number) => {
    const lab = rgbToLab(r, g, b);
    const distances = ramp.map(({ before }) =>
      Math.hypot(lab.L - before.L, lab.a - before.a, lab.b - before.b),
    );
    const least = Math.min(...distances);
    const { before, after, exact } = ramp[distances.indexOf(least)]!;
    if (least > tolerance) return null;
    if (least < 1e-6) return [exact.r, exact.g, exact.b] as const;
    const shifted = labToRgb({
      L: lab.L + after.L - before.L,
      a: lab.a + after.a - before.a,
      b: lab.b + after.b - before.b,
    });
    return [shifted.r, shifted.g, shifted.b] as const;
  };
  for (let i = 0; i < picture.pixels.length; i += 4) {
    if (picture.pixels[i + 3] === 0) continue;
    const [r, g, b] = [picture.pixels[i]!, picture.pixels[i + 1]!, picture.pixels[i + 2]!];
    const key = (r << 16) | (g << 8) | b;
    let found = known.get(key);
    if (found === undefined) {
      found = exchange(r, g, b);
      known.set(key, found);
    }
    if (found) result.pixels.set(found, i);
  }
  return result;
};

export const recolor: StepDefinition<Options> = {
  options,
  operation: ({ from }) => `recolor ${from.length === 1 ? from[0] : `${from.length} shades`}`,
  apply: recolored,
};
