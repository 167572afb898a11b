import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { ExecutionArgs, GraphQLError } from 'graphql';
import { CloseCode, type SubscribePayload } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Context } from '../graphql/context.ts';
import { inOperationTurn } from './operation-turn.ts';
import { Refusal } from './refusal.ts';
import { requestBounds } from './request-bounds.ts';
import { argsOf, type Enveloped, overSocket, refusedOperation, socketError } from './socket-operation.ts';
import { closeSocket, takeSocketPlace } from './socket-place.ts';
import { type Params, type SocketDeps, senderOf } from './socket-sender.ts';
import { answerUpgrades } from './upgrade.ts';

const { operationBytes, operationsOfSocket, unsentBytes } = requestBounds;
const tryAgainLater = 1013;
/** Whoever does not answer a ping until the next one is gone, also from the scenes they are in. */
const pingEveryMs = 12_000;

/** Operations by graphql-transport-ws, on the same port and path as HTTP. */
export const attachWebSocket = (server: Server, deps: SocketDeps): { close(): Promise<void> } => {
  const { api, contextOf, admission, log } = deps;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: operationBytes });
  answerUpgrades(server, sockets, deps);

  /** Lets somebody begin. False closes with 4403: a client must not try again with the same token. */
  const letIn = async ({ request, socket }: Extra, params: Params): Promise<boolean> => {
    try {
      const { context } = await contextOf(senderOf(request, params));
      const { viewer, token, sessions } = context;
      if (!viewer || token === null) return true;
      if (!takeSocketPlace(socket, () => admission.place('socketsOfPerson', viewer.userId))) return false;
      const ended = () => closeSocket(socket, CloseCode.Forbidden, 'The session has ended.');
      socket.once('close', sessions.watch({ token, userId: viewer.userId }, ended));
      return true;
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      if (cause.code === 'SERVICE_UNAVAILABLE') closeSocket(socket, tryAgainLater, cause.message);
      return false;
    }
  };

  /** What to run. Who asks is asked anew for each operation. */
  const operationOf = async ({ request, socket }: Extra, params: Params, payload: SubscribePayload) => {
    try {
      const { context } = await contextOf(senderOf(request, params));
      return await inOperationTurn(context, () => argsOf(api, context, payload));
    } catch (cause) {
      if (cause instanceof Refusal) {
        if (cause.code === 'UNAUTHENTICATED') closeSocket(socket, CloseCode.Forbidden, cause.message);
        return [refusedOperation(cause)];
      }
      const requestId = randomUUID();
      log.error({ requestId, cause }, 'an operation over a WebSocket could not be started');
      return [socketError('Something went wrong on our side.', 'INTERNAL_SERVER_ERROR', { requestId })];
    }
  };

  const run = async <Result>(
    args: ExecutionArgs,
    execute: (args: ExecutionArgs) => Result | Promise<Result>,
  ): Promise<Result | { errors: GraphQLError[] }> => {
    try {
      return await inOperationTurn(args.contextValue as Context, async () => execute(args));
    } catch (cause) {
      if (cause instanceof Refusal) return { errors: [refusedOperation(cause)] };
      throw cause;
    }
  };

  const tooMuchAtOnce = [
    socketError(
      `There may be ${operationsOfSocket} operations of one connection at the same time. End one, or try again in 1 s.`,
      'RATE_LIMITED',
      { retryAfter: 1 },
    ),
  ];

  const subscriptions = useServer<Record<string, unknown>>(
    {
      connectionInitWaitTimeout: 3_000,
      onConnect: ({ extra, connectionParams }) => letIn(extra, connectionParams),
      onSubscribe({ extra, connectionParams, subscriptions: open }, _id, payload) {
        // Whoever does not read the answers gets no more.
        const isDeaf = extra.socket.bufferedAmount > unsentBytes;
        if (isDeaf) extra.socket.terminate();
        if (isDeaf || Object.keys(open).length > operationsOfSocket) return tooMuchAtOnce;
        return operationOf(extra, connectionParams, payload);
      },
      execute: (args) => run(args, (args as Enveloped).rootValue.execute),
      subscribe: (args) => run(args, (args as Enveloped).rootValue.subscribe),
      onNext({ extra }, _id, _payload, _args, result) {
        if (extra.socket.bufferedAmount > unsentBytes) extra.socket.terminate();
        if (result.errors) return { ...result, errors: result.errors.map(overSocket) };
      },
      onError: (_context, _id, _payload, errors) => errors.map((error) => overSocket(error).toJSON()),
    },
    sockets,
    pingEveryMs,
  );
  return { close: async () => void (await subscriptions.dispose()) };
};
