import { graphql } from '../../api/graphql.ts';
import { useOrder } from '../../api/use-order.ts';
import type { RotateSpriteMutation } from '../../gql/graphql.ts';

const Rotate = graphql(`
  mutation RotateSprite($input: RotateSpriteInput!) {
    rotateSprite(input: $input) {
      ... on RotateSpritePayload {
        sprites {
          ...SpriteCard
          derivedFrom {
            id
          }
        }
        job {
          ...JobState
        }
      }
      ...Failure
    }
  }
`);

const rotated = (data: RotateSpriteMutation) => data.rotateSprite;

export const useRotate = (onStarted: () => void) => {
  const { order, isSending, problem } = useOrder(Rotate, rotated, onStarted);
  return { rotate: order, isSending, problem };
};
