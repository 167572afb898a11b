import { z } from 'zod';
import { removeBackground } from '../matte/remove-background.ts';
import { hexToRgb } from '../oklab.ts';
import type { Picture } from '../picture.ts';
import { commonBackground } from './common-background.ts';
import { type StepDefinition, StepError } from './step.ts';

const options = z.object({
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'is not a color like #1a2b3c')
    .optional(),
  tolerance: z.number().min(0).max(0.5).optional(),
  holes: z.boolean(),
});

/** Makes the background transparent, from the border inwards. */
export const removeBackgroundStep: StepDefinition<z.output<typeof options>> = {
  options,
  operation: () => 'remove background',
  apply(picture, wanted) {
    const found = cut(picture, wanted);
    if (!found) throw nothingFound();
    return found;
  },
  applyToFrames(frames, wanted) {
    const color = wanted.color ?? commonBackground(frames);
    const found = frames.map((frame) => cut(frame, { ...wanted, color }));
    if (found.every((frame) => frame === null)) throw nothingFound();
    // A frame that the figure fills to its border has nothing to lose.
    return found.map((frame, at) => frame ?? frames[at]!);
  },
};

const nothingFound = () => new StepError('has no background that could be told from what it shows');

const cut = (picture: Picture, { color, tolerance, holes }: z.output<typeof options>): Picture | null => {
  const key = color === undefined ? undefined : hexToRgb(color);
  const removal = removeBackground(picture, { key, tolerance, holes });
  return removal.found === 'none' ? null : removal.picture;
};
