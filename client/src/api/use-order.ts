import type { TypedDocumentNode } from '@urql/core';
import { useCallback, useRef, useState } from 'react';
import type { Problem } from './problem.ts';
import { randomKey } from './random-key.ts';
import { type PayloadOf, useVerb } from './use-verb.ts';

/**
 * A mutation that has something made, and perhaps paid. Sending the same wish again after a lost answer sends the
 * same key, so that nothing is made or paid twice.
 */
export const useOrder = <Data, Input extends { idempotencyKey?: string | null }, Answer>(
  document: TypedDocumentNode<Data, { input: Input }>,
  pick: (data: Data) => Answer,
  onStarted: (payload: PayloadOf<Answer>) => void,
) => {
  const [run, isSending] = useVerb(document, pick);
  const [problem, setProblem] = useState<Problem>();
  const attempt = useRef({ wish: '', key: '' });
  const order = useCallback(
    async (input: Input) => {
      const wish = JSON.stringify(input);
      if (attempt.current.wish !== wish) attempt.current = { wish, key: randomKey() };
      const outcome = await run({ input: { ...input, idempotencyKey: attempt.current.key } });
      if (!outcome.problem?.retryable) attempt.current = { wish: '', key: '' };
      setProblem(outcome.problem);
      if (outcome.payload) onStarted(outcome.payload);
    },
    [run, onStarted],
  );
  return { order, isSending, problem };
};
