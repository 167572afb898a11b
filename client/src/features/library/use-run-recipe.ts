import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../api/graphql.ts';
import { idsPerCall, inBatches, partly } from '../../api/in-batches.ts';
import type { Problem } from '../../api/problem.ts';
import { useVerb } from '../../api/use-verb.ts';
import type { ProcessSpritesMutation } from '../../gql/graphql.ts';
import { notify, notifyProblem, notifyProgress } from '../../ui/notify.ts';
import { RevertBenchSprite } from '../workshop/workshop-documents.ts';

const ProcessSprites = graphql(`
  mutation ProcessSprites($input: ProcessSpritesInput!) {
    processSprites(input: $input) {
      ... on ProcessSpritesPayload {
        sprites {
          ...SpriteCard
          versions {
            id
          }
        }
        unprocessed {
          id
          message
        }
      }
      ...Failure
    }
  }
`);

const processed = (data: ProcessSpritesMutation) => data.processSprites;

type Changed = { id: string; versions: readonly { id: string }[] };
export type Unchanged = { id: string; message: string };

const many = (count: number, verb: string) => `${count} ${count === 1 ? 'sprite' : 'sprites'} ${verb}`;

/** Runs a recipe on many sprites; which ones stayed as they were is left to be shown. */
export const useRunRecipe = () => {
  const client = useClient();
  const [execute, isBusy] = useVerb(ProcessSprites, processed);
  const [problem, setProblem] = useState<Problem>();

  const undo = async (sprites: readonly Changed[]) => {
    let count = 0;
    for (const { id, versions } of sprites) {
      const versionId = versions[1]?.id;
      if (!versionId) continue;
      const { data } = await client.mutation(RevertBenchSprite, { input: { id, versionId } }).toPromise();
      if (data && 'sprite' in data.revertSprite) count++;
    }
    const missed = sprites.length - count;
    if (missed === 0) notify(`${many(count, 'as before')}`);
    else
      notifyProblem({
        title: `${many(missed, 'could not be put back')}.`,
        advice: 'Open them and go back to the version before.',
      });
  };
  /** Those that stayed as they were and why; undefined when it could not be run on all of them. */
  const run = async (ids: readonly string[], recipeId: string): Promise<readonly Unchanged[] | undefined> => {
    const sprites: Changed[] = [];
    const unprocessed: Unchanged[] = [];
    const progress = notifyProgress(ids.length, idsPerCall);
    const runOne = async (batch: string[]) => {
      const { payload, problem } = await execute({ input: { ids: batch, recipeId } });
      if (payload) {
        sprites.push(...payload.sprites);
        unprocessed.push(...payload.unprocessed);
      }
      return { problem };
    };
    const { done, problem } = await inBatches(ids, runOne, progress.tell);
    progress.end();
    setProblem(problem && partly(problem, done.length, ids.length));
    if (sprites.length > 0)
      notify(many(sprites.length, 'changed'), { label: 'Undo', onClick: () => void undo(sprites) });
    return problem ? undefined : unprocessed;
  };
  return { run, isBusy, problem };
};
