import { useCallback } from 'react';
import { useVerb } from '../../api/use-verb.ts';
import { graphql } from '../../gql/gql.ts';
import type {
  DeleteSpritesMutation,
  RestoreSpritesMutation,
  TrashSpritesMutation,
} from '../../gql/graphql.ts';
import { dismiss, notify, notifyProblem } from '../../ui/notify.ts';

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
  mutation DeleteSprites($ids: [ID!]!) {
    deleteSprites(ids: $ids) {
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

/** Trashing is done at once and offers its undo; deleting for good is asked about by the caller. */
export const useTrash = () => {
  const [runTrash] = useVerb(Trash, trashed);
  const [runRestore] = useVerb(Restore, restored);
  const [runDelete] = useVerb(Delete, deleted);

  const restore = useCallback(
    async (ids: string[]) => {
      const { problem } = await runRestore({ ids });
      if (problem) notifyProblem(problem);
      else notify(many(ids, 'back in the library'));
    },
    [runRestore],
  );
  const trash = useCallback(
    async (ids: string[]) => {
      const work = runTrash({ ids });
      const toast = notify(many(ids, 'in the trash'), {
        label: 'Undo',
        // The way back waits until the way there has ended.
        onClick: () => void work.then(() => restore(ids)),
      });
      const { problem } = await work;
      if (!problem) return;
      dismiss(toast);
      notifyProblem(problem);
    },
    [runTrash, restore],
  );
  const deleteForGood = useCallback(
    async (ids: string[]) => {
      const { problem } = await runDelete({ ids });
      if (problem) notifyProblem(problem);
      else notify(many(ids, 'deleted'));
    },
    [runDelete],
  );
  return { trash, restore, deleteForGood };
};
