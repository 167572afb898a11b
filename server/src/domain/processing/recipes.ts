import { z } from 'zod';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError, ValidationError } from '../errors.ts';
import { fields } from '../fields.ts';
import { keyOf } from '../global-id.ts';
import { has, type Made } from '../idempotency/made.ts';
import { madeBefore, makeOnce, onceFor } from '../idempotency/make-once.ts';
import { withoutDefaults } from '../idempotency/without-defaults.ts';
import type { ProcessRecipeRow } from '../sprites/rows.ts';
import { validate } from '../validate.ts';
import { readSteps, stepWishes } from './read-steps.ts';

const input = z.object({
  id: fields.given(z.string()),
  name: fields.name,
  steps: stepWishes,
  idempotencyKey: fields.idempotencyKey,
});
const madeRecipe: Made<{ recipeId: string }> = {
  schema: z.object({ recipeId: z.string() }),
  what: 'recipe',
  isThere: ({ processRecipes }, { recipeId }) => has(processRecipes, recipeId),
};

/** The viewer's own recipe. @throws NotFoundError also when it is somebody else's */
export const ownRecipe = async (
  { store }: Pick<Deps, 'store'>,
  viewer: Viewer,
  id: string,
): Promise<ProcessRecipeRow> => {
  const key = keyOf('ProcessRecipe', id);
  const recipe = key && (await store.read.processRecipes.find({ id: key, ownerId: viewer.userId }));
  if (!recipe) throw new NotFoundError('recipe');
  return recipe;
};

/** Keeps steps under a name, as a new recipe or in the place of one. */
export const saveProcessRecipe = async (
  deps: Deps,
  viewer: Viewer,
  wish: unknown,
): Promise<{ recipeId: string }> => {
  const { idempotencyKey, ...given } = validate(input, wish);
  const once = onceFor(viewer, 'saveProcessRecipe', idempotencyKey, withoutDefaults(input, given));
  const before = await madeBefore(deps, once, madeRecipe);
  if (before) return before;
  const { id, name, steps } = given;
  const { kept } = await readSteps(deps, viewer, steps);
  const now = deps.now();
  if (id) {
    const recipe = await ownRecipe(deps, viewer, id);
    const change = { name, steps: kept, updatedAt: now };
    const changed = await deps.store.write((tx) => tx.processRecipes.update({ id: recipe.id }, change));
    if (changed === 0) throw new NotFoundError('recipe');
    return { recipeId: recipe.id };
  }
  const recipe = {
    id: deps.newId(),
    ownerId: viewer.userId,
    name,
    steps: kept,
    createdAt: now,
    updatedAt: now,
  };
  return makeOnce(deps, viewer, once, madeRecipe, async (tx) => {
    if ((await tx.processRecipes.count({ ownerId: viewer.userId })) >= bounds.processRecipes) {
      const message = `would be one more than ${bounds.processRecipes} recipes: delete one first`;
      throw new ValidationError([{ path: ['name'], message }]);
    }
    await tx.processRecipes.insert(recipe);
    return { made: { recipeId: recipe.id }, changes: [] };
  });
};

export const deleteProcessRecipe = async (
  deps: Deps,
  viewer: Viewer,
  id: string,
): Promise<{ id: string }> => {
  const recipe = await ownRecipe(deps, viewer, id);
  await deps.store.write((tx) => tx.processRecipes.remove({ id: recipe.id }));
  return { id };
};
