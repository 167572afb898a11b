import { useState } from 'react';
import { graphql } from '../../api/graphql.ts';
import type { Problem } from '../../api/problem.ts';
import { keyedInput, useWish } from '../../api/use-wish.ts';
import type { ImportSheetInput, ImportSheetMutation } from '../../gql/graphql.ts';
import { notify } from '../../ui/notify.ts';
import { arrivalText } from './arrival-text.ts';

const ImportSheet = graphql(`
  mutation ImportSheet($input: ImportSheetInput!) {
    importSheet(input: $input) {
      ... on ImportSheetPayload {
        sprites {
          ...SpriteCard
        }
        animations {
          ...AnimationCard
        }
      }
      ...Failure
    }
  }
`);

const imported = (data: ImportSheetMutation) => data.importSheet;

/** Cuts a sheet into sprites or into the frames of an animation; gives the first sprite's id. */
export const useImportSheet = () => {
  const [run, isBusy] = useWish(ImportSheet, imported, keyedInput<ImportSheetInput>);
  const [problem, setProblem] = useState<Problem>();
  const cut = async (input: ImportSheetInput): Promise<string | undefined> => {
    const outcome = await run(input);
    setProblem(outcome.problem);
    if (!outcome.payload) return undefined;
    const { sprites, animations } = outcome.payload;
    notify(arrivalText(sprites.length, animations));
    return sprites[0]?.id;
  };
  return { cut, isBusy, problem };
};
