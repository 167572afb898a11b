import { z } from 'zod';
import { removeBackground } from '../matte/remove-background.ts';
import { hexToRgb } from '../oklab.ts';
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
  apply(picture, { color, tolerance, holes }) {
    const key = color === undefined ? undefined : hexToRgb(color);
    const removal = removeBackground(picture, { key, tolerance, holes });
    if (removal.found === 'none')
      throw new StepError('has no background that could be told from what it shows');
    return removal.picture;
  },
};
