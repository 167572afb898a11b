import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import { useVerb } from '../../api/use-verb.ts';
import { keyedInput, useWish } from '../../api/use-wish.ts';
import type {
  DeleteProcessRecipeMutation,
  ImageStep,
  ProcessRecipesQuery,
  SaveProcessRecipeInput,
  SaveProcessRecipeMutation,
} from '../../gql/graphql.ts';
import { notify, notifyProblem } from '../../ui/notify.ts';
import { readSteps } from './steps/read-steps.ts';
import { inputOf } from './steps/step.ts';

const Recipes = graphql(`
  query ProcessRecipes {
    processRecipes {
      id
      name
      steps
    }
  }
`);

const Save = graphql(`
  mutation SaveProcessRecipe($input: SaveProcessRecipeInput!) {
    saveProcessRecipe(input: $input) {
      ... on SaveProcessRecipePayload {
        recipe {
          id
          name
          steps
        }
      }
      ...Failure
    }
  }
`);

const Delete = graphql(`
  mutation DeleteProcessRecipe($id: ID!) {
    deleteProcessRecipe(id: $id) {
      ... on DeleteProcessRecipePayload {
        id
      }
      ...Failure
    }
  }
`);

export type Recipe = ProcessRecipesQuery['processRecipes'][number];

export const maxRecipeName = 120;

const saved = (data: SaveProcessRecipeMutation) => data.saveProcessRecipe;
const deleted = (data: DeleteProcessRecipeMutation) => data.deleteProcessRecipe;

/** Steps that were kept under a name; none while they are fetched. */
export const useRecipes = () => {
  const [{ data, error }, again] = useQuery({ query: Recipes, requestPolicy: 'cache-and-network' });
  const [runSave, isSaving] = useWish(Save, saved, keyedInput<SaveProcessRecipeInput>);
  const [runDelete] = useVerb(Delete, deleted);
  const refresh = () => again({ requestPolicy: 'network-only' });

  /** The same name takes the place of what it had. */
  const save = async (name: string, steps: ImageStep[]) => {
    const known = data?.processRecipes.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const { problem } = await runSave({ id: known?.id, name, steps });
    if (problem) notifyProblem(problem);
    else {
      notify(known ? `${name} is these steps now` : `${name} is kept`);
      refresh();
    }
    return !problem;
  };
  const remove = async ({ id, name, steps }: Recipe) => {
    const { problem } = await runDelete({ id });
    if (problem) return void notifyProblem(problem);
    refresh();
    notify(`${name} is gone`, {
      label: 'Undo',
      onClick: () => void save(name, readSteps(steps).map(inputOf)),
    });
  };
  return { recipes: data?.processRecipes, error: data ? undefined : error, save, remove, isSaving };
};
