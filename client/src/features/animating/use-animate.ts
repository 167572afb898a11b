import { useCallback, useRef } from 'react';
import { graphql } from '../../api/graphql.ts';
import { useOrder } from '../../api/use-order.ts';
import type { AnimateSpriteInput, AnimateSpriteMutation } from '../../gql/graphql.ts';

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

/** `animate` answers with the id of the animation that was begun; it comes into the list by itself. */
export const useAnimate = () => {
  const begun = useRef<string>(undefined);
  const { order, isSending, problem } = useOrder(
    Animate,
    animated,
    useCallback(({ animation }: { animation: { id: string } }) => {
      begun.current = animation.id;
    }, []),
  );
  const animate = async (input: AnimateSpriteInput) => {
    begun.current = undefined;
    await order(input);
    return begun.current;
  };
  return { animate, isSending, problem };
};
