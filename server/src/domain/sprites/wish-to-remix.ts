import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { ownSprite } from '../own.ts';
import { drawingRecipe } from './drawing-recipe.ts';
import type { SpriteRow } from './rows.ts';

const given = (wish: object): object =>
  Object.fromEntries(Object.entries(wish).filter(([, value]) => value != null));

/**
 * The wish to draw a sprite again from its recipe, as a new sprite; what `changes` say is different. Nothing changed and
 * the same model: the same picture.
 * @throws NotFoundError, ValidationError
 */
export const wishToRemix = async (
  deps: Pick<Deps, 'store'>,
  viewer: Viewer,
  id: string,
  changes: object,
): Promise<{ sprite: SpriteRow; wish: object }> => {
  const sprite = await ownSprite(deps, viewer, id);
  const recipe = drawingRecipe.safeParse(sprite.recipe).data;
  if (!recipe) {
    throw new ValidationError([
      { path: ['id'], message: 'was not drawn from words: there is no recipe to repeat' },
    ]);
  }
  const wish = { ...recipe, ...given(changes) };
  if (!('provider' in wish) && sprite.provider && sprite.provider !== 'LOCAL') {
    // What costs money is never chosen for anyone.
    const message = `was drawn by ${sprite.provider}: say provider ${sprite.provider} to pay for it once more, or LOCAL`;
    throw new ValidationError([{ path: ['provider'], message }]);
  }
  return { sprite, wish };
};
