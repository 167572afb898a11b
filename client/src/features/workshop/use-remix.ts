import { graphql } from '../../api/graphql.ts';
import { useOrder } from '../../api/use-order.ts';
import type { RemixSpriteMutation, RemixSpritePayload } from '../../gql/graphql.ts';

const Remix = graphql(`
  mutation RemixSprite($input: RemixSpriteInput!) {
    remixSprite(input: $input) {
      ... on RemixSpritePayload {
        sprite {
          ...SpriteCard
        }
        job {
          ...JobState
        }
      }
      ...Failure
    }
  }
`);

const remixed = (data: RemixSpriteMutation) => data.remixSprite;

/** Draws a sprite again from its recipe, as a new sprite. */
export const useRemix = (
  onStarted: (payload: { sprite: Pick<RemixSpritePayload['sprite'], 'id'> }) => void,
) => useOrder(Remix, remixed, onStarted);
