import { useCallback } from 'react';
import { useVerb } from '../../api/use-verb.ts';
import { graphql } from '../../gql/gql.ts';
import type { DeleteScenesMutation, RestoreScenesMutation, TrashScenesMutation } from '../../gql/graphql.ts';
import { dismiss, notify, notifyProblem } from '../../ui/notify.ts';

const Trash = graphql(`
  mutation TrashScenes($ids: [ID!]!) {
    trashScenes(ids: $ids) {
      ... on TrashPayload {
        ids
      }
      ...Failure
    }
  }
`);

const Restore = graphql(`
  mutation RestoreScenes($ids: [ID!]!) {
    restoreScenes(ids: $ids) {
      ... on RestorePayload {
        ids
      }
      ...Failure
    }
  }
`);

const Delete = graphql(`
  mutation DeleteScenes($ids: [ID!]!) {
    deleteScenes(ids: $ids) {
      ... on DeletePayload {
        ids
      }
      ...Failure
    }
  }
`);

const trashed = (data: TrashScenesMutation) => data.trashScenes;
const restored = (data: RestoreScenesMutation) => data.restoreScenes;
const deleted = (data: DeleteScenesMutation) => data.deleteScenes;

/** Trashing is done at once and offers its undo; deleting for good is asked about by the caller. */
export const useSceneTrash = () => {
  const [runTrash] = useVerb(Trash, trashed);
  const [runRestore] = useVerb(Restore, restored);
  const [runDelete] = useVerb(Delete, deleted);
  const restore = useCallback(
    async (ids: string[]) => {
      const { problem } = await runRestore({ ids });
      if (problem) notifyProblem(problem);
      else notify('Back in the theatre');
    },
    [runRestore],
  );
  const trash = useCallback(
    async (ids: string[]) => {
      const work = runTrash({ ids });
      const toast = notify('Scene in the trash', {
        label: 'Undo',
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
      else notify('Scene deleted');
    },
    [runDelete],
  );
  return { trash, restore, deleteForGood };
};
