import type { ValidationRule } from 'graphql';
import { createYoga, type GraphQLParams, type Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';
import { graphiqlTabs } from './graphiql-tabs.ts';
import { createDocumentCaches } from './limits/document-cache.ts';
import { IntrospectionRule } from './limits/introspection-rule.ts';
import { parseBounded } from './limits/parse-bounded.ts';
import { QueryLimitsRule } from './limits/query-limits.ts';
import { createMaskError } from './mask-error.ts';
import { schema } from './schema.ts';
import { withStreamEnds } from './shared/streams.ts';
import { withKnownIntrospection } from './with-known-introspection.ts';
import { withPresentedErrors } from './with-presented-errors.ts';

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

const withBoundedParser: Plugin = {
  onParse: ({ setParseFn }) => setParseFn(parseBounded),
};

/** The API over HTTP: queries, mutations, SSE, uploads, GraphiQL. */
export const createApi = ({ corsOrigins, log }: Options) => {
  const maskError = createMaskError(log);
  return createYoga<RequestContext, Context>({
    schema,
    graphqlEndpoint: graphqlPath,
    context: ({ context }) => context,
    plugins: [
      withOperation,
      withBoundedParser,
      withRules(QueryLimitsRule, IntrospectionRule),
      withPresentedErrors,
      withKnownIntrospection(maskError),
      withStreamEnds(maskError),
    ],
    parserAndValidationCache: createDocumentCaches(),
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
