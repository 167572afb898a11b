import { z } from 'zod';
import { limits } from '../../limits.ts';
import type { Picture } from '../../picture.ts';
import { mapPixels } from '../map-pixels.ts';
import { isExplained, nativeGrid } from '../native/native-grid.ts';
import { nativePicture } from '../native/native-picture.ts';
import { type Size, type StepDefinition, StepError } from '../step.ts';
import { resample } from './resample.ts';
import { scale2x } from './scale2x.ts';
import { scale3x } from './scale3x.ts';

export const scaleMethods = ['NEAREST', 'SCALE2X', 'SCALE3X', 'SMOOTH', 'NATIVE'] as const;
export type ScaleMethod = (typeof scaleMethods)[number];

const side = z.int().min(1).max(limits.side);
const options = z.object({
  method: z.enum(scaleMethods),
  factor: z
    .number()
    .min(1 / 64)
    .max(64)
    .optional(),
  width: side.optional(),
  height: side.optional(),
});
type Options = z.output<typeof options>;

/** What was asked for, in px: by a factor, or a side of which the other follows. */
const sizeOf = ({ width, height }: Size, wanted: Options): Size => {
  const fit = (value: number) => Math.max(1, Math.round(value));
  const size =
    wanted.width || wanted.height
      ? {
          width: wanted.width ?? fit((width * wanted.height!) / height),
          height: wanted.height ?? fit((height * wanted.width!) / width),
        }
      : { width: fit(width * (wanted.factor ?? 1)), height: fit(height * (wanted.factor ?? 1)) };
  if (size.width > limits.side || size.height > limits.side) {
    throw new StepError(
      `would be ${size.width} × ${size.height} px: at most ${limits.side} px a side are possible`,
    );
  }
  return size;
};

const methods: Record<ScaleMethod, (picture: Picture, wanted: Options) => Picture> = {
  NEAREST(picture, wanted) {
    const { width, height } = sizeOf(picture, wanted);
    return mapPixels(picture, width, height, (x, y) => [
      Math.floor(((x + 0.5) * picture.width) / width),
      Math.floor(((y + 0.5) * picture.height) / height),
    ]);
  },
  SMOOTH(picture, wanted) {
    const { width, height } = sizeOf(picture, wanted);
    return resample(picture, width, height);
  },
  SCALE2X: (picture) => scale2x(picture),
  SCALE3X: (picture) => scale3x(picture),
  NATIVE: (picture) => toNative([picture])[0]!,
};

/** What a method always does, whatever was asked for. */
const fixedFactors: Partial<Record<ScaleMethod, number>> = { SCALE2X: 2, SCALE3X: 3 };

/** All frames on the grid of the first that shows one; as long as one of them would lose something, none is changed. */
const toNative = (frames: readonly Picture[]): Picture[] => {
  let grid: ReturnType<typeof nativeGrid> = null;
  for (const frame of frames) grid ??= nativeGrid(frame);
  if (!grid) {
    throw new StepError('is at its native size, or was enlarged in a way that cannot be told for sure');
  }
  const found = grid;
  if (frames.length > 1 && !frames.every((frame) => isExplained(frame, found))) {
    throw new StepError('has frames that were not all enlarged in the same way');
  }
  return frames.map((frame) => nativePicture(frame, found));
};

/** Larger or smaller, or back to the size in which it was drawn. */
export const scale: StepDefinition<Options> = {
  options,
  operation: ({ method, factor }) =>
    method === 'NATIVE'
      ? 'back to native pixels'
      : `scale${factor ? ` ${factor} ×` : ''} (${method.toLowerCase()})`,
  sizeOf(size, wanted) {
    if (wanted.method === 'NATIVE') return null;
    const factor = fixedFactors[wanted.method];
    return sizeOf(size, factor ? { method: wanted.method, factor } : wanted);
  },
  carry: ({ left, top, width, height }, _wanted, before, after) => ({
    left: (left * after.width) / before.width,
    top: (top * after.height) / before.height,
    width: (width * after.width) / before.width,
    height: (height * after.height) / before.height,
  }),
  within(wanted, still, _box, frames) {
    if (wanted.method === 'NATIVE' || fixedFactors[wanted.method]) return wanted;
    const size = sizeOf(still, wanted);
    const width = Math.max(1, Math.round((frames.width * size.width) / still.width));
    const height = Math.max(1, Math.round((frames.height * size.height) / still.height));
    return { method: wanted.method, width, height };
  },
  apply: (picture, wanted) => methods[wanted.method](picture, wanted),
  applyToFrames: (frames, wanted) =>
    wanted.method === 'NATIVE'
      ? toNative(frames)
      : frames.map((frame) => methods[wanted.method](frame, wanted)),
};
