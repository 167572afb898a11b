import type { ObjectRef } from '@pothos/core';
import type { ExpectedError, ExpectedErrorType } from '../../domain/errors.ts';
import { builder } from '../builder.ts';

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
    types: [payload, ...errors],
    resolveType: (value) => (value instanceof Error ? value.constructor.name : payload.name),
  });
  /** Turns the failures that are members of the result into it, and lets all others through. */
  const answer = async (work: () => Promise<Payload>): Promise<Payload | ExpectedError> => {
    try {
      return await work();
    } catch (error) {
      const expected = errors.find((member) => error instanceof member);
      if (expected) return error as ExpectedError;
      throw error;
    }
  };
  return { type, answer };
};
