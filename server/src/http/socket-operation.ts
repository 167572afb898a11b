import { type ExecutionArgs, GraphQLError, getOperationAST } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Context } from '../graphql/context.ts';
import type { Api } from '../graphql/yoga.ts';
import type { Refusal } from './refusal.ts';

type Errors = readonly [GraphQLError, ...GraphQLError[]];

export type Enveloped = ExecutionArgs & {
  rootValue: Pick<ReturnType<Api['getEnveloped']>, 'execute' | 'subscribe'>;
};

export const socketError = (message: string, code: string, more: object = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...more } });

export const refusedOperation = ({ message, code, more }: Refusal): GraphQLError =>
  socketError(message, code, more.extensions);

/** An error as it goes over a WebSocket: always with a code, and without what is only for HTTP. */
export const overSocket = (error: GraphQLError): GraphQLError => {
  const { http: _forHttpOnly, ...extensions } = error.extensions;
  const { message, nodes, source, positions, path } = error;
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: { code: 'BAD_REQUEST', ...extensions },
  });
};

/** What graphql-ws runs; the errors of a document that cannot be run end this operation, and nothing else. */
export const argsOf = async (
  api: Api,
  context: Context,
  { query, operationName, variables }: SubscribePayload,
): Promise<Enveloped | Errors> => {
  const { schema, parse, validate, contextFactory, execute, subscribe } = api.getEnveloped({
    context,
    params: { query, operationName: operationName ?? undefined, variables: variables ?? undefined },
  });
  try {
    const document = parse(query);
    const [error, ...errors]: GraphQLError[] = validate(schema, document);
    if (error) return [error, ...errors];
    if (!getOperationAST(document, operationName)) {
      return [socketError('No operation has this operationName.', 'OPERATION_RESOLUTION_FAILURE')];
    }
    return {
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: await contextFactory(),
      // graphql-ws asks for these below, once for each operation.
      rootValue: { execute, subscribe },
    };
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    return [socketError(cause.message, 'GRAPHQL_PARSE_FAILED')];
  }
};
