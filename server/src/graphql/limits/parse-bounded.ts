import { type DocumentNode, GraphQLError, Lexer, type ParseOptions, parse, Source, TokenKind } from 'graphql';
import { queryLimits } from './query-limits.ts';

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

const refusal = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'QUERY_COST_EXCEEDED', http: { status: 400 } } });

/**
 * Reads the document's tokens before it is parsed: the parser calls itself for each bracket, and a few thousand of them
 * would overflow its stack.
 * @throws GraphQLError
 */
const checkTokens = (source: Source): void => {
  const lexer = new Lexer(source);
  let depth = 0;
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; ) {
    if (++tokens > queryLimits.tokens) {
      throw refusal(`The document has more than ${queryLimits.tokens} tokens. Send the parts on their own.`);
    }
    if (opening.has(lexer.token.kind)) depth++;
    if (closing.has(lexer.token.kind)) depth--;
    if (depth > queryLimits.nesting) {
      throw refusal(`Brackets are nested more than ${queryLimits.nesting} deep.`);
    }
  }
};

/** As graphql-js parses, within the limits. @throws GraphQLError */
export const parseBounded = (source: string | Source, options?: ParseOptions): DocumentNode => {
  const whole = typeof source === 'string' ? new Source(source) : source;
  checkTokens(whole);
  return parse(whole, options);
};
