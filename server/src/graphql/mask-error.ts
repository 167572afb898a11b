import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { isExpected, RateLimitedError, UnauthenticatedError, ValidationError } from '../domain/errors.ts';
import type { Log } from '../domain/log.ts';
import { errorCodes } from './error-codes.ts';
import { presentError } from './present-error.ts';

const known = (error: Error): { code: string; http?: object; [more: string]: unknown } | null => {
  if (error instanceof UnauthenticatedError) return { code: error.code, http: { status: 401 } };
  if (error instanceof RateLimitedError) {
    const retryAfter = error.retryAfterSeconds;
    return {
      code: error.code,
      retryAfter,
      http: { status: 429, headers: { 'retry-after': String(retryAfter) } },
    };
  }
  if (error instanceof ValidationError) return { code: error.code, fields: error.fields };
  return isExpected(error) ? { code: error.code } : null;
};

/** Without a path nothing was run yet: the request as a whole is wrong. */
const badRequest = (error: GraphQLError): GraphQLError => {
  if (!error.path) error.extensions.http ??= { status: 400 };
  return error;
};

/** What of an error may leave the house: what was foreseen, in its own words; of all else only a number to ask for. */
export const createMaskError =
  (log: Log) =>
  (error: unknown): Error => {
    const original = error instanceof GraphQLError ? (error.originalError ?? null) : error;
    // A value or the document itself is wrong: graphql-js says how.
    if (error instanceof GraphQLError && (original === null || original instanceof GraphQLError))
      return badRequest(presentError(error, errorCodes.input));
    const place = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {};
    const extensions = original instanceof Error ? known(original) : null;
    if (extensions && original instanceof Error)
      return new GraphQLError(original.message, { ...place, extensions });

    const requestId = randomUUID();
    log.error({ requestId, cause: original }, 'unexpected error');
    return new GraphQLError(
      'Something went wrong on our side. Try again; the log knows more under this requestId.',
      {
        ...place,
        extensions: { code: errorCodes.unforeseen, requestId },
      },
    );
  };
