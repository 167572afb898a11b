import type { Origin } from '../providers/provider.ts';
import { drawingRecipe } from './drawing-recipe.ts';
import type { SpriteRow } from './rows.ts';

/**
 * The drawing that a sprite came of; undefined when it was never drawn. Whether its picture still is that drawing only
 * whoever draws can tell.
 */
export const originOf = ({ model, recipe }: Pick<SpriteRow, 'model' | 'recipe'>): Origin | undefined => {
  const drawing = drawingRecipe.safeParse(recipe).data;
  return drawing && model ? { ...drawing, model } : undefined;
};
