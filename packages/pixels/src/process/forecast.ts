import { limits } from '../limits.ts';
import { type Size, StepError } from './step.ts';
import { definitionOf, type Step } from './steps.ts';

const pixelsOf = (sizes: readonly Size[]): number =>
  sizes.reduce((sum, { width, height }) => sum + width * height, 0);

const million = (pixels: number): string => (pixels / 1e6).toLocaleString('en', { maximumFractionDigits: 1 });

const check = (sizes: readonly Size[], step: number): void => {
  const large = sizes.find(({ width, height }) => width * height > limits.picture);
  if (large) {
    throw new StepError(
      `would be ${large.width} × ${large.height} px: at most ${million(limits.picture)} million pixels are possible`,
      step,
    );
  }
  const all = pixelsOf(sizes);
  if (all > limits.frames) {
    const message = `would be ${million(all)} million pixels in all frames: at most ${million(limits.frames)} million are possible`;
    throw new StepError(message, step);
  }
};

const sizesAfter = (sizes: readonly Size[], { kind, options }: Step, index: number): (Size | null)[] => {
  const { sizeOf } = definitionOf(kind);
  if (!sizeOf) return [...sizes];
  try {
    return sizes.map((size) => sizeOf(size, options));
  } catch (error) {
    throw error instanceof StepError ? new StepError(error.message, index) : error;
  }
};

/**
 * How many pixels steps will have in memory at once, at the most: before a single one of them is touched. Behind a step
 * whose result only the pixels tell nothing is refused: it is asked again when that is done.
 * @param first the number of the first of these steps, for the error
 * @throws StepError when one would make more than can be
 */
export const forecastPixels = (sizes: readonly Size[], all: readonly Step[], first = 0): number => {
  let current = sizes;
  let most = pixelsOf(sizes);
  let certain = true;
  for (const [index, step] of all.entries()) {
    try {
      const told = sizesAfter(current, step, first + index);
      certain &&= !told.includes(null);
      const next = told.map((size, at) => size ?? current[at]!);
      check(next, first + index);
      most = Math.max(most, pixelsOf(current) + pixelsOf(next));
      current = next;
    } catch (error) {
      if (certain || !(error instanceof StepError)) throw error;
      return Math.max(most, limits.frames);
    }
  }
  return most;
};
