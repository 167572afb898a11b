import { BookmarkPlus, Trash2 } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { ImageStep } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './RecipeShelf.module.css';
import { stepsText } from './steps/read-steps.ts';
import { maxRecipeName, useRecipes } from './use-recipes.ts';

type Props = { inputs: ImageStep[]; onTake: (steps: unknown) => void };

/** Steps that were kept, to be laid on the bench again. */
export const RecipeShelf = ({ inputs, onTake }: Props) => {
  const { recipes, save, remove, isSaving } = useRecipes();
  const [name, setName] = useState('');
  const stepsId = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const text = name.trim();
    if (text && inputs.length > 0 && (await save(text, inputs))) setName('');
  };
  return (
    <div className={styles.shelf}>
      {recipes?.length === 0 && inputs.length === 0 && (
        <p className={styles.empty}>Steps that you need again can be kept here under a name.</p>
      )}
      {recipes && recipes.length > 0 && (
        <ul className={styles.list}>
          {recipes.map((recipe) => (
            <li key={recipe.id} className={styles.recipe}>
              <button
                type="button"
                className={styles.take}
                aria-label={`Take ${recipe.name}`}
                aria-describedby={`${stepsId}-${recipe.id}`}
                onClick={() => onTake(recipe.steps)}
              >
                <b>{recipe.name}</b>
                <span id={`${stepsId}-${recipe.id}`} className={styles.steps}>
                  {stepsText(recipe.steps)}
                </span>
              </button>
              <IconButton icon={Trash2} label={`Delete ${recipe.name}`} onClick={() => void remove(recipe)} />
            </li>
          ))}
        </ul>
      )}
      {inputs.length > 0 && (
        <form className={styles.save} onSubmit={(event) => void submit(event)}>
          <TextInput
            aria-label="Name of the recipe"
            placeholder="Keep these steps as"
            maxLength={maxRecipeName}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <Button type="submit" icon={BookmarkPlus} busy={isSaving} disabled={!name.trim()}>
            Keep
          </Button>
        </form>
      )}
    </div>
  );
};
