import { useCallback } from 'react';
import { graphql } from '../../api/graphql.ts';
import { keyedId, useWish } from '../../api/use-wish.ts';
import type { PromoteEnhancementMutation } from '../../gql/graphql.ts';
import { notify, notifyProblem } from '../../ui/notify.ts';

const Promote = graphql(`
  mutation PromoteEnhancement($id: ID!, $idempotencyKey: String) {
    promoteEnhancement(id: $id, idempotencyKey: $idempotencyKey) {
      ... on PromoteEnhancementPayload {
        sprite {
          ...SpriteCard
        }
      }
      ...Failure
    }
  }
`);

const promoted = (data: PromoteEnhancementMutation) => data.promoteEnhancement;

/** An enhancement becomes a sprite of its own. */
export const usePromote = (onOpen: (spriteId: string) => void) => {
  const [run, isBusy] = useWish(Promote, promoted, keyedId);
  const promote = useCallback(
    async (id: string) => {
      const { payload, problem } = await run(id);
      if (problem) notifyProblem(problem);
      else
        notify(`Kept as “${payload.sprite.name}”`, {
          label: 'Show',
          onClick: () => onOpen(payload.sprite.id),
        });
    },
    [run, onOpen],
  );
  return [promote, isBusy] as const;
};
