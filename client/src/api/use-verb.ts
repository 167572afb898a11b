import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core';
import { useCallback } from 'react';
import { useMutation } from 'urql';
import { type Failure, isFailure, isPayload } from './failure.ts';
import { type Problem, problemOfFailure, problemOfRequest } from './problem.ts';

/** What is left of a mutation's union without its failures. */
export type PayloadOf<Answer> = Exclude<Answer, { code: Failure['code'] }>;

export type Outcome<Payload> =
  | { payload: Payload; problem?: undefined }
  | { payload?: undefined; problem: Problem };

const lost: Problem = {
  title: 'The studio gave no answer.',
  advice: 'It is not your fault. Try again.',
  retryable: true,
  fields: {},
};

/** The payload, or the problem in words, of a mutation's result. */
export const outcomeOf = <Answer>(
  answer: Answer | undefined,
  error: CombinedError | undefined,
): Outcome<PayloadOf<Answer>> => {
  if (error) return { problem: problemOfRequest(error) };
  if (answer === undefined || answer === null) return { problem: lost };
  if (isFailure(answer)) return { problem: problemOfFailure(answer) };
  return isPayload(answer) ? { payload: answer } : { problem: lost };
};

/**
 * A mutation as a function that never throws, and whether it is under way.
 * `pick` takes the mutation's one field out of the data.
 */
export const useVerb = <Data, Variables extends AnyVariables, Answer>(
  document: TypedDocumentNode<Data, Variables>,
  pick: (data: Data) => Answer,
) => {
  const [{ fetching }, execute] = useMutation(document);
  const run = useCallback(
    async (variables: Variables) => {
      const { data, error } = await execute(variables);
      return outcomeOf(data ? pick(data) : undefined, error);
    },
    [execute, pick],
  );
  return [run, fetching] as const;
};
