import { GraphQLError } from 'graphql';

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
