import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useCallback, useRef } from 'react';
import { type Outcome, type PayloadOf, useVerb } from './use-verb.ts';
import { createWishKeys } from './wish-keys.ts';

/**
 * A mutation that makes something, as a function that never throws, and whether it is under way. The same wish after a
 * lost answer makes nothing twice. `pick` and `withKey` must stay the same.
 */
export const useWish = <Data, Variables extends AnyVariables, Wish, Answer>(
  document: TypedDocumentNode<Data, Variables>,
  pick: (data: Data) => Answer,
  withKey: (wish: Wish, idempotencyKey: string) => Variables,
) => {
  const [run, isSending] = useVerb(document, pick);
  const keys = useRef(createWishKeys());
  const make = useCallback(
    async (wish: Wish): Promise<Outcome<PayloadOf<Answer>>> => {
      const outcome = await run(withKey(wish, keys.current.keyOf(wish)));
      keys.current.answered(wish, outcome.problem);
      return outcome;
    },
    [run, withKey],
  );
  return [make, isSending] as const;
};

/** For mutations whose one argument is `input`. */
export const keyedInput = <Input extends { idempotencyKey?: string | null }>(
  input: Input,
  idempotencyKey: string,
) => ({ input: { ...input, idempotencyKey } });

/** For mutations of one thing that is there already. */
export const keyedId = (id: string, idempotencyKey: string) => ({ id, idempotencyKey });
