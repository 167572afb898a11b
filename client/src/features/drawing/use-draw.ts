import { useCallback } from 'react';
import { graphql } from '../../api/graphql.ts';
import { useOrder } from '../../api/use-order.ts';
import type { GenerateSpriteMutation } from '../../gql/graphql.ts';

const Generate = graphql(`
  mutation GenerateSprite($input: GenerateSpriteInput!) {
    generateSprite(input: $input) {
      ... on GenerateSpritePayload {
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

const generated = (data: GenerateSpriteMutation) => data.generateSprite;

export const useDraw = (onStarted: (spriteId: string) => void) => {
  const { order, isSending, problem } = useOrder(
    Generate,
    generated,
    useCallback(({ sprite }) => onStarted(sprite.id), [onStarted]),
  );
  return { draw: order, isSending, problem };
};
