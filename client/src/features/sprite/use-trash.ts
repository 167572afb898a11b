import { useCallback } from 'react';
import { graphql } from '../../api/graphql.ts';
import { idsPerCall, inBatches, partly } from '../../api/in-batches.ts';
import { useTrashVerbs } from '../../api/use-trash-verbs.ts';
import { useVerb } from '../../api/use-verb.ts';
import type {
  DeleteSpritesMutation,
  RestoreSpritesMutation,
  TrashSpritesMutation,
} from '../../gql/graphql.ts';
import { notify, notifyProblem, notifyProgress } from '../../ui/notify.ts';

const Trash = graphql(`
  mutation TrashSprites($ids: [ID!]!) {
    trashSprites(ids: $ids) {
      ... on TrashPayload {
        ids
      }
      ...Failure
    }
  }
`);

const Restore = graphql(`
  mutation RestoreSprites($ids: [ID!]!) {
    restoreSprites(ids: $ids) {
      ... on RestorePayload {
        ids
      }
      ...Failure
    }
  }
`);

const Delete = graphql(`
  mutation DeleteSprites($ids: [ID!]!, $evenIfUsed: Boolean) {
    deleteSprites(ids: $ids, evenIfUsed: $evenIfUsed) {
      ... on DeletePayload {
        ids
      }
      ...Failure
    }
  }
`);

const trashed = (data: TrashSpritesMutation) => data.trashSprites;
const restored = (data: RestoreSpritesMutation) => data.restoreSprites;
const deleted = (data: DeleteSpritesMutation) => data.deleteSprites;

const many = (ids: readonly string[], verb: string) =>
  ids.length === 1 ? `1 sprite ${verb}` : `${ids.length} sprites ${verb}`;

const words = {
  trashed: (ids: readonly string[]) => many(ids, 'in the trash'),
  restored: (ids: readonly string[]) => many(ids, 'back in the library'),
};

const onStage = {
  title: 'Some of these stand in scenes.',
  advice: 'Deleted all the same, they leave those scenes too.',
};

/** Deleting for good is asked about by the caller; once more when scenes would lose something by it. */
export const useTrash = () => {
  const [runTrash] = useVerb(Trash, trashed);
  const [runRestore] = useVerb(Restore, restored);
  const [runDelete] = useVerb(Delete, deleted);
  const deleteForGood = useCallback(
    async (all: readonly string[]) => {
      const remove = async (ids: readonly string[], evenIfUsed: boolean): Promise<void> => {
        const progress = notifyProgress(ids.length, idsPerCall);
        const run = (batch: string[]) => runDelete({ ids: batch, evenIfUsed });
        const { done, problem } = await inBatches(ids, run, progress.tell);
        progress.end();
        if (!problem) notify(many(ids, 'deleted'));
        else if (!problem.fields.evenIfUsed) notifyProblem(partly(problem, done.length, ids.length));
        else {
          const left = ids.slice(done.length);
          notifyProblem(onStage, { label: 'Delete them', onClick: () => void remove(left, true) });
        }
      };
      await remove(all, false);
    },
    [runDelete],
  );
  return { ...useTrashVerbs(runTrash, runRestore, words), deleteForGood };
};
