import { useCallback } from 'react';
import { useTrashVerbs } from '../../api/use-trash-verbs.ts';
import { useVerb } from '../../api/use-verb.ts';
import { graphql } from '../../gql/gql.ts';
import type {
  DeleteSpritesMutation,
  RestoreSpritesMutation,
  TrashSpritesMutation,
} from '../../gql/graphql.ts';
import { notify, notifyProblem } from '../../ui/notify.ts';

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
    async (ids: string[]) => {
      const remove = async (evenIfUsed: boolean): Promise<void> => {
        const { problem } = await runDelete({ ids, evenIfUsed });
        if (!problem) notify(many(ids, 'deleted'));
        else if (!problem.fields.evenIfUsed) notifyProblem(problem);
        else notifyProblem(onStage, { label: 'Delete them', onClick: () => void remove(true) });
      };
      await remove(false);
    },
    [runDelete],
  );
  return { ...useTrashVerbs(runTrash, runRestore, words), deleteForGood };
};
