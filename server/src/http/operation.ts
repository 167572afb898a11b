import { z } from 'zod';
import { Refusal } from './refusal.ts';

const record = (name: string) => z.record(z.string(), z.unknown(), `"${name}" must be an object`).nullish();

const operation = z.strictObject(
  {
    query: z.string('"query" must be a string: the operation to run').min(1, '"query" is empty'),
    operationName: z.string('"operationName" must be a string').nullish(),
    variables: record('variables'),
    extensions: record('extensions'),
  },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'The body must be a JSON object') },
);

/** What is to be run, as a request says it. */
export type Operation = {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
  extensions?: Record<string, unknown>;
};

const isPersisted = (given: unknown): boolean =>
  typeof given === 'object' &&
  given !== null &&
  !('query' in given && given.query) &&
  'extensions' in given &&
  typeof given.extensions === 'object' &&
  given.extensions !== null &&
  'persistedQuery' in given.extensions;

/** @throws Refusal when it is not one operation */
export const checkOperation = (given: unknown): Operation => {
  if (Array.isArray(given)) {
    throw new Refusal('BAD_REQUEST', 'Batches are not supported: send one operation at a time.');
  }
  // The words that clients of persisted queries know, so that they send the query itself next.
  if (isPersisted(given)) throw new Refusal('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported');
  const result = operation.safeParse(given);
  if (!result.success) throw new Refusal('BAD_REQUEST', `${result.error.issues[0]!.message}.`);
  const { query, operationName, variables, extensions } = result.data;
  return {
    query,
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
    extensions: extensions ?? undefined,
  };
};

/** @throws Refusal */
export const readJson = (text: string, what: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('BAD_REQUEST', `${what} is no JSON.`);
  }
};
