import { useCallback, useRef, useState } from 'react';
import type { Problem } from '../../api/problem.ts';
import { randomKey } from '../../api/random-key.ts';
import { useVerb } from '../../api/use-verb.ts';
import { graphql } from '../../gql/gql.ts';
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

type Wish = { spriteId: string; style?: string; prompt?: string };

/** As in drawing: a lost answer is asked for again with the same key. */
export const useEnhance = (onStarted: (enhancementId: string) => void) => {
  const [run, isSending] = useVerb(Enhance, enhanced);
  const [problem, setProblem] = useState<Problem>();
  const attempt = useRef({ wish: '', key: '' });
  const enhance = useCallback(
    async (wish: Wish) => {
      const fingerprint = JSON.stringify(wish);
      if (attempt.current.wish !== fingerprint) attempt.current = { wish: fingerprint, key: randomKey() };
      const outcome = await run({ input: { ...wish, idempotencyKey: attempt.current.key } });
      if (!outcome.problem?.retryable) attempt.current = { wish: '', key: '' };
      setProblem(outcome.problem);
      if (outcome.payload) onStarted(outcome.payload.enhancement.id);
    },
    [run, onStarted],
  );
  return { enhance, isSending, problem };
};
