import type { TypedDocumentNode } from '@urql/core';
import { useCallback, useState } from 'react';
import type { Problem } from './problem.ts';
import type { PayloadOf } from './use-verb.ts';
import { keyedInput, useWish } from './use-wish.ts';

/** A mutation that has something made, and perhaps paid, with what came of it. */
export const useOrder = <Data, Input extends { idempotencyKey?: string | null }, Answer>(
  document: TypedDocumentNode<Data, { input: Input }>,
  pick: (data: Data) => Answer,
  onStarted: (payload: PayloadOf<Answer>) => void,
) => {
  const [make, isSending] = useWish(document, pick, keyedInput<Input>);
  const [problem, setProblem] = useState<Problem>();
  const order = useCallback(
    async (input: Input) => {
      const outcome = await make(input);
      setProblem(outcome.problem);
      if (outcome.payload) onStarted(outcome.payload);
    },
    [make, onStarted],
  );
  return { order, isSending, problem };
};
