import { GraphQLError } from 'graphql';

/** Every extensions.code of a top-level error that graphql/ answers with; docs/errors.md says what to do about each. */
export const errorCodes = {
  /** The document is no GraphQL. */
  parse: 'GRAPHQL_PARSE_FAILED',
  /** The document asks for what the schema does not have. */
  validation: 'GRAPHQL_VALIDATION_FAILED',
  /** A variable or argument has a value that its type does not take. */
  input: 'BAD_USER_INPUT',
  unforeseen: 'INTERNAL_SERVER_ERROR',
} as const;

/** Messages quote what was sent, which may be all of it. */
const longestMessage = 400;
/** Whoever made more mistakes than this looks at the first ones. */
export const mostErrors = 10;

const cut = (message: string): string =>
  message.length > longestMessage ? `${message.slice(0, longestMessage - 1)}…` : message;

/** The error with a message that is not too long, and with `code` unless it has one. */
export const presentError = (error: GraphQLError, code: string): GraphQLError => {
  const message = cut(error.message);
  if (message === error.message && error.extensions.code !== undefined) return error;
  const { nodes, source, positions, path, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions: { code, ...extensions } });
};

/** The first errors, presented. */
export const presentErrors = (errors: readonly GraphQLError[], code: string): GraphQLError[] =>
  errors.slice(0, mostErrors).map((error) => presentError(error, code));
