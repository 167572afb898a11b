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
