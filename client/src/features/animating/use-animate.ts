import { useOrder } from '../../api/use-order.ts';
import { graphql } from '../../gql/gql.ts';
import type { AnimateSpriteMutation } from '../../gql/graphql.ts';

const Animate = graphql(`
  mutation AnimateSprite($input: AnimateSpriteInput!) {
    animateSprite(input: $input) {
      ... on AnimateSpritePayload {
        animation {
          ...AnimationCard
        }
        job {
          ...JobState
        }
      }
      ...Failure
    }
  }
`);

const animated = (data: AnimateSpriteMutation) => data.animateSprite;
// The animation comes into the list by itself.
const ignore = () => {};

export const useAnimate = () => {
  const { order, isSending, problem } = useOrder(Animate, animated, ignore);
  return { animate: order, isSending, problem };
};
