import { GraphQLError, parse, type ValidationRule } from 'graphql';
import { createYoga, type GraphQLParams, type Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';
import { graphiqlTabs } from './graphiql-tabs.ts';
import { QueryLimitsRule, queryLimits } from './limits/query-limits.ts';
import { createMaskError } from './mask-error.ts';
import { withStreamEnds } from './schema/streams.ts';
import { schema } from './schema.ts';

export const graphqlPath = '/api/graphql';

/** What a request brings with it, made before GraphQL sees it: who asks, and what (null: nothing to run). */
export type RequestContext = { context: Context; operation: GraphQLParams | null };

type Options = { corsOrigins: readonly string[]; log: Parameters<typeof createMaskError>[0] };

const withRules = (...rules: ValidationRule[]): Plugin => ({
  onValidate({ addValidationRule }) {
    for (const rule of rules) addValidationRule(rule);
  },
});

/** What to run was read already, within bounds that know what is read: Yoga's own readers have nothing to do. */
const withOperation: Plugin<RequestContext, RequestContext> = {
  onRequestParse({ serverContext: { operation }, setRequestParser }) {
    if (operation) setRequestParser(() => operation);
  },
};

/** Tokens are counted while parsing, so that a huge document costs next to nothing. */
const withTokenLimit: Plugin = {
  onParse({ setParseFn }) {
    setParseFn((source, options) => parse(source, { ...options, maxTokens: queryLimits.tokens }));
  },
};

/** What graphql-js itself finds wrong with variables or an operation's name comes without a code. */
const withCode =
  (maskError: ReturnType<typeof createMaskError>): typeof maskError =>
  (error) => {
    const masked = maskError(error);
    if (masked instanceof GraphQLError) masked.extensions.code ??= 'BAD_REQUEST';
    return masked;
  };

/** The API over HTTP: queries, mutations, SSE, uploads, GraphiQL. */
export const createApi = ({ corsOrigins, log }: Options) => {
  const maskError = withCode(createMaskError(log));
  return createYoga<RequestContext, Context>({
    schema,
    graphqlEndpoint: graphqlPath,
    context: ({ context }) => context,
    plugins: [withOperation, withTokenLimit, withRules(QueryLimitsRule), withStreamEnds(maskError)],
    maskedErrors: { maskError },
    cors: corsOrigins.length > 0 ? { origin: [...corsOrigins], credentials: true } : false,
    multipart: false,
    maxRequestBodySize: false,
    landingPage: false,
    logging: false,
    // Five megabytes of page that most processes never send.
    renderGraphiQL: async (options) =>
      (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    graphiql: {
      title: 'Papeterie API',
      favicon: '/favicon.svg',
      credentials: 'same-origin',
      subscriptionsProtocol: 'WS',
      defaultTabs: graphiqlTabs,
      shouldPersistHeaders: true,
      // Uploads from GraphiQL and other simple requests must say that they mean it.
      additionalHeaders: { 'graphql-preflight': '1' },
    },
  });
};

export type Api = ReturnType<typeof createApi>;
