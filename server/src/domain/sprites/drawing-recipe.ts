import { z } from 'zod';
import { details, directions, outlines, shadings, views } from '../providers/drawing-options.ts';

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

/** With the model that drew it. */
export const drawingOrigin = drawingRecipe.extend({ model: z.string() });
