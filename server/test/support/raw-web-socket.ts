import WebSocket from 'ws';
import type { TestApp } from './app.ts';
import type { Json } from './person.ts';

export type Closed = { code: number; reason: string };

export type RawWebSocket = {
  socket: WebSocket;
  /** Resolves with the close that ends it. */
  closed: Promise<Closed>;
  send(message: unknown): void;
  /** The next message that is of this type and, when given, of this operation. */
  message(type: string, id?: string): Promise<Json>;
};

/** A WebSocket that speaks graphql-transport-ws as badly as a test wants. */
export const rawWebSocket = async (
  { port }: Pick<TestApp, 'port'>,
  headers: Record<string, string> = {},
): Promise<RawWebSocket> => {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/graphql`, 'graphql-transport-ws', { headers });
  const messages: Json[] = [];
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  socket.on('message', (data) => {
    messages.push(JSON.parse(String(data)));
    changed();
  });
  const closed = new Promise<Closed>((resolve) =>
    socket.on('close', (code, reason) => resolve({ code, reason: String(reason) })),
  );
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return {
    socket,
    closed,
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    message: (type, id) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const index = messages.findIndex((one) => one.type === type && (id === undefined || one.id === id));
          if (index < 0) return;
          listeners.delete(look);
          resolve(messages.splice(index, 1)[0]);
        };
        listeners.add(look);
        closed.then(({ code, reason }) => reject(new Error(`closed with ${code} ${reason}`)));
        look();
      }),
  };
};

/** One that has been let in. */
export const openWebSocket = async (
  app: Pick<TestApp, 'port'>,
  token?: string | null,
): Promise<RawWebSocket> => {
  const opened = await rawWebSocket(app);
  opened.send({ type: 'connection_init', payload: token ? { token } : {} });
  await opened.message('connection_ack');
  return opened;
};
