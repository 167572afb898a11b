import { parse, type ValidationRule } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { bounds } from '../domain/bounds.ts';
import type { Context } from './context.ts';
import { graphiqlTabs } from './graphiql-tabs.ts';
import { QueryLimitsRule, queryLimits } from './limits/query-limits.ts';
import { createMaskError } from './mask-error.ts';
import { schema } from './schema.ts';

export const graphqlPath = '/api/graphql';

/** What a request brings with it, made before GraphQL sees it. */
export type RequestContext = { context: Context };

type Options = { corsOrigins: readonly string[]; log: Parameters<typeof createMaskError>[0] };

const withRules = (...rules: ValidationRule[]): Plugin => ({
  onValidate({ addValidationRule }) {
    for (const rule of rules) addValidationRule(rule);
  },
});

/** Tokens are counted while parsing, so that a huge document costs next to nothing. */
const withTokenLimit: Plugin = {
  onParse({ setParseFn }) {
    setParseFn((source, options) => parse(source, { ...options, maxTokens: queryLimits.tokens }));
  },
};

/** The API over HTTP: queries, mutations, SSE, uploads, GraphiQL. */
export const createApi = ({ corsOrigins, log }: Options) =>
  createYoga<RequestContext, Context>({
    schema,
    graphqlEndpoint: graphqlPath,
    context: ({ context }) => context,
    plugins: [withTokenLimit, withRules(QueryLimitsRule)],
    maskedErrors: { maskError: createMaskError(log) },
    batching: { limit: 10 },
    cors: corsOrigins.length > 0 ? { origin: [...corsOrigins], credentials: true } : false,
    multipart: true,
    maxRequestBodySize: bounds.uploadBytes + 1024 * 1024,
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

export type Api = ReturnType<typeof createApi>;
