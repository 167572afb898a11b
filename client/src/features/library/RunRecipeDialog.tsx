import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { ProblemNote } from '../spending/ProblemNote.tsx';
import type { SpriteCard } from '../sprite/sprite-card.ts';
import { stepsText } from '../workshop/steps/read-steps.ts';
import { useRecipes } from '../workshop/use-recipes.ts';
import styles from './RunRecipeDialog.module.css';
import { type Unchanged, useRunRecipe } from './use-run-recipe.ts';

type Props = { open: boolean; sprites: readonly SpriteCard[]; onClose: () => void };

const Running = ({ sprites, onClose }: Omit<Props, 'open'>) => {
  const { recipes } = useRecipes();
  const { run, isBusy, problem } = useRunRecipe();
  const [unchanged, setUnchanged] = useState<readonly Unchanged[]>([]);
  const ids = sprites.map(({ id }) => id);
  const start = async (recipeId: string) => {
    if (isBusy) return;
    const left = await run(ids, recipeId);
    setUnchanged(left ?? []);
    if (left?.length === 0) onClose();
  };
  if (unchanged.length > 0)
    return (
      <div className={styles.list}>
        <p role="status">These stayed as they were:</p>
        <ul className={styles.list}>
          {unchanged.map(({ id, message }) => (
            <li key={id}>
              <b>{sprites.find((one) => one.id === id)?.name ?? 'A sprite'}</b>
              <p className={styles.note}>{message}</p>
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <div className={styles.list}>
      {problem && <ProblemNote problem={problem} />}
      {recipes?.length === 0 && (
        <p>There is none yet. Put steps together in a sprite's workshop and keep them there under a name.</p>
      )}
      <ul className={styles.list} aria-label="Recipes">
        {recipes?.map(({ id, name, steps }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.recipe}
              aria-disabled={isBusy || undefined}
              onClick={() => void start(id)}
            >
              <b>{name}</b>
              <span className={styles.note}>{stepsText(steps)}</span>
            </button>
          </li>
        ))}
      </ul>
      {isBusy && <p role="status">At work on {ids.length === 1 ? '1 sprite' : `${ids.length} sprites`}</p>}
    </div>
  );
};

/** Chooses the recipe, and says of which sprites nothing became. */
export const RunRecipeDialog = ({ open, sprites, onClose }: Props) => (
  <Dialog
    title="Run a recipe"
    description={`On ${sprites.length === 1 ? '1 sprite' : `${sprites.length} sprites`}. Each gets a new version.`}
    open={open}
    onClose={onClose}
  >
    <Running sprites={sprites} onClose={onClose} />
  </Dialog>
);
