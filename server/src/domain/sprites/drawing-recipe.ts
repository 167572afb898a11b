import { details, directions, outlines, shadings, views } from '@papeterie/artist/drawing-options';
import type { StepWish } from '@papeterie/pixels/process/steps';
import { z } from 'zod';
import { bounds } from '../bounds.ts';
import { ValidationError } from '../errors.ts';
import { stepsOf } from '../processing/read-steps.ts';

/** All that drawing the same sprite again needs. Kept with the sprite, handed to the job. */
export const drawingRecipe = z.object({
  prompt: z.string(),
  width: z.number(),
  height: z.number(),
  style: z.string().optional(),
  seed: z.number(),
  noBackground: z.boolean(),
  outline: z.enum(outlines).optional(),
  shading: z.enum(shadings).optional(),
  detail: z.enum(details).optional(),
  view: z.enum(views).optional(),
  direction: z.enum(directions).optional(),
});

const areSteps = (wishes: readonly StepWish[]): boolean => {
  try {
    return stepsOf(wishes).length === wishes.length;
  } catch (error) {
    if (error instanceof ValidationError) return false;
    throw error;
  }
};

/** The pixel work that was done on a drawing since, as processSprite took it. */
export const keptSteps = z
  .array(z.record(z.string(), z.unknown()))
  .max(bounds.keptSteps)
  .readonly()
  .refine(areSteps, { error: 'has a step that cannot be' });

/** With the model that drew it, and what was done since. */
export const drawingOrigin = drawingRecipe.extend({ model: z.string(), steps: keptSteps.optional() });
