import { useCallback } from 'react';
import { graphql } from '../../api/graphql.ts';
import { keyedInput, useWish } from '../../api/use-wish.ts';
import type { ImportSpriteInput, ImportSpriteMutation } from '../../gql/graphql.ts';
import { notify, notifyProblem } from '../../ui/notify.ts';
import { arrivalText, type Movement } from './arrival-text.ts';
import { nameOfFile, problemOfFile } from './import-file.ts';

const Import = graphql(`
  mutation ImportSprite($input: ImportSpriteInput!) {
    importSprite(input: $input) {
      ... on ImportSpritePayload {
        warnings
        sprite {
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

const imported = (data: ImportSpriteMutation) => data.importSprite;

/** Brings pictures in one after the other; each that cannot come is told why. */
export const useImport = (onImported?: (spriteId: string) => void) => {
  const [run, isBusy] = useWish(Import, imported, keyedInput<ImportSpriteInput>);
  const bringIn = useCallback(
    async (files: Iterable<File>, removeBackground = false) => {
      const ids: string[] = [];
      const moves: Movement[] = [];
      for (const file of files) {
        const unfit = problemOfFile(file);
        if (unfit) {
          notifyProblem({ title: 'This file stays outside.', advice: unfit });
          continue;
        }
        const { payload, problem } = await run({ file, name: nameOfFile(file.name), removeBackground });
        if (problem) notifyProblem(problem);
        else {
          ids.push(payload.sprite.id);
          moves.push(...payload.animations);
          for (const warning of payload.warnings) {
            notifyProblem({ title: `Not all of ${file.name} came in.`, advice: warning });
          }
        }
      }
      if (ids.length) notify(arrivalText(ids.length, moves));
      const last = ids.at(-1);
      if (last) onImported?.(last);
    },
    [run, onImported],
  );
  return [bringIn, isBusy] as const;
};
