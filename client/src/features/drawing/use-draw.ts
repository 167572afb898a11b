import { useCallback, useRef, useState } from 'react';
import type { Problem } from '../../api/problem.ts';
import { randomKey } from '../../api/random-key.ts';
import { useVerb } from '../../api/use-verb.ts';
import { graphql } from '../../gql/gql.ts';
import type { GenerateSpriteMutation } from '../../gql/graphql.ts';
import { type DrawForm, inputOf } from './draw-form.ts';

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

/** Sends a form. Pressing again after a lost answer sends the same key, so that nothing is drawn or paid twice. */
export const useDraw = (onStarted: (spriteId: string) => void) => {
  const [generate, isSending] = useVerb(Generate, generated);
  const [problem, setProblem] = useState<Problem>();
  const attempt = useRef({ form: '', key: '' });

  const draw = useCallback(
    async (form: DrawForm) => {
      const fingerprint = JSON.stringify(form);
      if (attempt.current.form !== fingerprint) attempt.current = { form: fingerprint, key: randomKey() };
      const outcome = await generate({ input: inputOf(form, attempt.current.key) });
      const isLost = outcome.problem?.retryable === true;
      if (!isLost) attempt.current = { form: '', key: '' };
      setProblem(outcome.problem);
      if (outcome.payload) onStarted(outcome.payload.sprite.id);
    },
    [generate, onStarted],
  );
  return { draw, isSending, problem };
};
