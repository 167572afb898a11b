import type { ObjectRef } from '@pothos/core';
import type { ExpectedErrorType } from '../../domain/errors.ts';
import { builder } from '../builder.ts';
import { errorRefs } from './expected-errors.ts';

/** A failure as a value: graphql-js would throw an Error that a resolver returns. */
type Failure = { failure: ExpectedErrorType };

/**
 * What a mutation answers: FooResult = FooPayload | what may go wrong. Several mutations may share one result, which is
 * why Pothos' errors plugin, with its union for each field, does not fit.
 */
export const resultOf = <Payload extends object>(
  name: string,
  payload: ObjectRef<typeof builder.$inferSchemaTypes, Payload>,
  ...errors: readonly ExpectedErrorType[]
) => {
  const type = builder.unionType(`${name}Result`, {
    description: 'The payload, or why there is none.',
    types: [
      payload as ObjectRef<typeof builder.$inferSchemaTypes, object>,
      ...errors.map((error) => errorRefs.get(error)!),
    ],
    resolveType: (value) => errorRefs.get((value as Partial<Failure>).failure!) ?? payload.name,
  });
  /** Turns the failures that are members of the result into it, and lets all others through. */
  const answer = async (work: () => Promise<Payload>): Promise<object> => {
    try {
      return await work();
    } catch (error) {
      const failure = errors.find((member) => error instanceof member);
      if (failure && error instanceof Error) return { ...error, message: error.message, failure };
      throw error;
    }
  };
  return { type, answer };
};
