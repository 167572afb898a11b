import { z } from 'zod';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError, RateLimitedError, ValidationError } from '../errors.ts';
import { fields } from '../fields.ts';
import { validate } from '../validate.ts';
import { processOne } from './process-sprite.ts';
import { readSteps, stepWishes } from './read-steps.ts';
import { ownRecipe } from './recipes.ts';

const input = z
  .object({ ids: fields.ids, recipeId: fields.given(z.string()), steps: fields.given(stepWishes) })
  .refine(({ recipeId, steps }) => (recipeId === undefined) !== (steps === undefined), {
    error: 'needs either a recipe or steps',
    path: ['recipeId'],
  });

/** A sprite that stayed as it was, and why. */
export type Unprocessed = { id: string; message: string };

/** In the words of the first thing that was wrong. */
const reasonOf = (error: unknown): string | null => {
  if (error instanceof NotFoundError || error instanceof RateLimitedError) return error.message;
  if (error instanceof ValidationError) return error.fields.map(({ message }) => message).join('; ');
  return null;
};

/** The same steps on many sprites, each for itself: what one cannot take does not keep the others. */
export const processSprites = async (
  deps: Deps,
  viewer: Viewer,
  wish: unknown,
): Promise<{ spriteIds: string[]; unprocessed: Unprocessed[] }> => {
  const { ids, recipeId, steps } = validate(input, wish);
  const wishes =
    recipeId !== undefined ? stepWishes.parse((await ownRecipe(deps, viewer, recipeId)).steps) : steps!;
  const work = await readSteps(deps, viewer, wishes);
  let worked = 0;
  const spriteIds: string[] = [];
  const unprocessed: Unprocessed[] = [];
  const onWorked = (seconds: number): void => {
    worked += seconds;
  };
  for (const id of new Set(ids)) {
    if (worked > bounds.processManySeconds) {
      unprocessed.push({ id, message: 'was not reached in time: ask for it once more' });
      continue;
    }
    try {
      spriteIds.push((await processOne(deps, viewer, id, work, onWorked)).spriteId);
    } catch (error) {
      const message = reasonOf(error);
      if (message === null) throw error;
      unprocessed.push({ id, message });
    }
  }
  return { spriteIds, unprocessed };
};
