import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import {
  isExpected,
  NotFoundError,
  RateLimitedError,
  ServiceUnavailableError,
  UnauthenticatedError,
  ValidationError,
} from '../domain/errors.ts';
import type { Log } from '../domain/log.ts';
import { errorCodes, presentError } from './present-error.ts';

const known = (error: Error): { code: string; http?: object; [more: string]: unknown } | null => {
  if (error instanceof UnauthenticatedError) return { code: error.code, http: { status: 401 } };
  if (error instanceof RateLimitedError || error instanceof ServiceUnavailableError) {
    const retryAfter = error.retryAfterSeconds;
    const status = error instanceof RateLimitedError ? 429 : 503;
    return {
      code: error.code,
      retryAfter,
      http: { status, headers: { 'retry-after': String(retryAfter) } },
    };
  }
  if (error instanceof ValidationError) return { code: error.code, fields: error.fields };
  return isExpected(error) ? { code: error.code } : null;
};

/** Prisma's own: a row that a relation or an answer counted on was deleted in between. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'P2025';

/**
 * Without a path nothing was run yet: the request as a whole is wrong. `spec` makes Yoga say 200 to whoever takes plain JSON, as
 * GraphQL over HTTP wants of every request that is well-formed.
 */
const badRequest = (error: GraphQLError): GraphQLError => {
  const http = error.extensions.http ?? { status: 400 };
  if (!error.path) error.extensions.http = http.status === 400 ? { ...http, spec: true } : http;
  return error;
};

/** What of an error may leave the house: what was foreseen, in its own words; of all else only a number to ask for. */
export const createMaskError =
  (log: Log) =>
  (error: unknown): Error => {
    const thrown = error instanceof GraphQLError ? (error.originalError ?? null) : error;
    const original = isGone(thrown) ? new NotFoundError('thing any more') : thrown;
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
