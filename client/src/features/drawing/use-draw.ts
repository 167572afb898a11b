import { useCallback } from 'react';
import { graphql } from '../../api/graphql.ts';
import { useOrder } from '../../api/use-order.ts';
import type { GenerateSpriteMutation } from '../../gql/graphql.ts';

const Generate = graphql(`
  mutation GenerateSprite($input: GenerateSpriteInput!) {
    generateSprite(input: $input) {
      ... on GenerateSpritePayload {
        sprites {
          ...SpriteCard
        }
      }
      ...Failure
    }
  }
`);

const generated = (data: GenerateSpriteMutation) => data.generateSprite;

export const useDraw = (onStarted: (spriteIds: readonly string[]) => void) => {
  const { order, isSending, problem } = useOrder(
    Generate,
    generated,
    useCallback(({ sprites }) => onStarted(sprites.map(({ id }) => id)), [onStarted]),
  );
  return { draw: order, isSending, problem };
};
