import { useCallback } from 'react';
import { graphql } from '../../api/graphql.ts';
import { useOrder } from '../../api/use-order.ts';
import type { EnhanceSpriteMutation } from '../../gql/graphql.ts';

const Enhance = graphql(`
  mutation EnhanceSprite($input: EnhanceSpriteInput!) {
    enhanceSprite(input: $input) {
      ... on EnhanceSpritePayload {
        enhancement {
          ...EnhancementCard
        }
        job {
          ...JobState
        }
      }
      ...Failure
    }
  }
`);

const enhanced = (data: EnhanceSpriteMutation) => data.enhanceSprite;

export const useEnhance = (onStarted: (enhancementId: string) => void) => {
  const { order, isSending, problem } = useOrder(
    Enhance,
    enhanced,
    useCallback(({ enhancement }) => onStarted(enhancement.id), [onStarted]),
  );
  return { enhance: order, isSending, problem };
};
