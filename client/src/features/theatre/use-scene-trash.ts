import { useCallback } from 'react';
import { graphql } from '../../api/graphql.ts';
import { useTrashVerbs } from '../../api/use-trash-verbs.ts';
import { useVerb } from '../../api/use-verb.ts';
import type { DeleteScenesMutation, RestoreScenesMutation, TrashScenesMutation } from '../../gql/graphql.ts';
import { notify, notifyProblem } from '../../ui/notify.ts';

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

const words = { trashed: () => 'Scene in the trash', restored: () => 'Back in the theatre' };

/** Deleting for good is asked about by the caller. */
export const useSceneTrash = () => {
  const [runTrash] = useVerb(Trash, trashed);
  const [runRestore] = useVerb(Restore, restored);
  const [runDelete] = useVerb(Delete, deleted);
  const deleteForGood = useCallback(
    async (ids: string[]) => {
      const { problem } = await runDelete({ ids });
      if (problem) notifyProblem(problem);
      else notify('Scene deleted');
    },
    [runDelete],
  );
  return { ...useTrashVerbs(runTrash, runRestore, words), deleteForGood };
};
