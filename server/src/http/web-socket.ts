import type { IncomingMessage, Server } from 'node:http';
import { type ExecutionArgs, GraphQLError } from 'graphql';
import { CloseCode, type SubscribePayload } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { type Api, graphqlPath } from '../graphql/yoga.ts';
import type { createRequestContext } from './request-context.ts';

/** A message is an operation, never an upload. */
const maxMessageBytes = 256 * 1024;
const maxOperations = 50;
/** What may wait for a client that reads too slowly before it is cut off. */
const maxUnsentBytes = 8 * 1024 * 1024;

type Params = Record<string, unknown> | undefined;

/** What is said at the beginning of the conversation counts more than what the browser adds. */
const headersOf = (request: IncomingMessage, params: Params): Headers => {
  const headers = new Headers();
  for (const name of ['cookie', 'origin', 'authorization']) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  if (typeof params?.token === 'string') headers.set('authorization', `Bearer ${params.token}`);
  if (typeof params?.authorization === 'string') headers.set('authorization', params.authorization);
  return headers;
};

/** Operations by graphql-transport-ws, on the same port and path as HTTP. */
export const attachWebSocket = (
  server: Server,
  api: Api,
  contextOf: ReturnType<typeof createRequestContext>,
): { close(): Promise<void> } => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes });
  server.on('upgrade', (request, socket, head) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== graphqlPath) {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) =>
      sockets.emit('connection', webSocket, request),
    );
  });

  const authenticate = (request: IncomingMessage, params: Params) =>
    contextOf(
      headersOf(request, params),
      `http://${request.headers.host ?? 'localhost'}`,
      request.socket.remoteAddress ?? null,
    );

  const argsOf = async (
    { request, socket }: Extra,
    params: Params,
    { query, operationName, variables }: SubscribePayload,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> => {
    // Asked anew for each operation: a session may have ended since the conversation began.
    const { context, badToken } = await authenticate(request, params);
    if (badToken) {
      socket.close(CloseCode.Forbidden, 'The token is no longer good.');
      return [new GraphQLError('The token is no longer good.')];
    }
    const { schema, parse, validate, contextFactory, execute, subscribe } = api.getEnveloped({
      context,
      params: { query, operationName: operationName ?? undefined, variables: variables ?? undefined },
    });
    const document = parse(query);
    const errors: readonly GraphQLError[] = validate(schema, document);
    if (errors.length > 0) return errors;
    const args = {
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: await contextFactory(),
      // graphql-ws asks for these below, once for each operation.
      rootValue: { execute, subscribe },
    };
    return args;
  };

  const subscriptions = useServer<Record<string, unknown>>(
    {
      connectionInitWaitTimeout: 3_000,
      // Answering false closes with 4403: a client must not try again with the same token.
      onConnect: async ({ extra, connectionParams }) =>
        !(await authenticate(extra.request, connectionParams)).badToken,
      onSubscribe: ({ extra, connectionParams, subscriptions: open }, _id, payload) =>
        Object.keys(open).length > maxOperations
          ? [
              new GraphQLError(`More than ${maxOperations} operations at once.`, {
                extensions: { code: 'RATE_LIMITED' },
              }),
            ]
          : argsOf(extra, connectionParams, payload),
      execute: (args) => (args as Enveloped).rootValue.execute(args),
      subscribe: (args) => (args as Enveloped).rootValue.subscribe(args),
      onNext({ extra }) {
        if (extra.socket.bufferedAmount > maxUnsentBytes) extra.socket.terminate();
      },
    },
    sockets,
  );
  return { close: async () => void (await subscriptions.dispose()) };
};

type Enveloped = ExecutionArgs & {
  rootValue: Pick<ReturnType<Api['getEnveloped']>, 'execute' | 'subscribe'>;
};
