import { useCallback } from 'react';
import { graphql } from '../../api/graphql.ts';
import { useVerb } from '../../api/use-verb.ts';
import type { UpdateSpriteInput, UpdateSpriteMutation } from '../../gql/graphql.ts';
import { notifyProblem } from '../../ui/notify.ts';

/** Selects what `optimistic.ts` can answer at once. */
const Update = graphql(`
  mutation UpdateSprite($input: UpdateSpriteInput!) {
    updateSprite(input: $input) {
      ... on UpdateSpritePayload {
        sprite {
          id
          name
          tags
          favorite
        }
      }
      ...Failure
    }
  }
`);

const updated = (data: UpdateSpriteMutation) => data.updateSprite;

export const maxNameLength = 120;

/** Names, tags and favorites change at once; a refusal is taken back and told. */
export const useUpdateSprite = () => {
  const [run] = useVerb(Update, updated);
  return useCallback(
    async (input: UpdateSpriteInput) => {
      const { problem } = await run({ input });
      if (problem) notifyProblem(problem);
    },
    [run],
  );
};
