import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { type Attack, addressOf, newGuest, send, type Target } from '../target.ts';

const open = (target: Target, token: string, from: number): Promise<WebSocket | null> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${target.url.replace('http', 'ws')}/api/graphql`, 'graphql-transport-ws', {
      headers: { 'x-forwarded-for': addressOf(from) },
    });
    socket.on('error', () => resolve(null));
    socket.on('close', () => resolve(null));
    socket.on('message', (data) => {
      if (String(data).includes('connection_ack')) resolve(socket);
    });
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { token } })));
    setTimeout(() => resolve(null), 5_000).unref();
  });

const strange = [
  '{',
  '{"type":"nonsense"}',
  '[]',
  'null',
  '{"type":"subscribe","id":"1","payload":{"query":"{"}}',
  'x'.repeat(300_000),
];

/** Five hundred connections with fifty subscriptions each, from twenty addresses; some of them speak nonsense. */
export const socketsAttack: Attack = {
  name: 'five hundred sockets with fifty subscriptions each',
  async run(target) {
    const sockets: WebSocket[] = [];
    const tokens = new Map<number, string>();
    for (let turn = 0; turn < 500 && !target.signal.aborted; turn++) {
      const from = 7_000 + (turn % 20);
      const token = tokens.get(from) ?? (await newGuest(target, from));
      if (!token) continue;
      tokens.set(from, token);
      const socket = await open(target, token, from);
      if (!socket) continue;
      sockets.push(socket);
      for (let id = 0; id < 50; id++) {
        const payload = { query: 'subscription { libraryChanged { __typename } }' };
        socket.send(JSON.stringify({ type: 'subscribe', id: String(id), payload }));
      }
      if (turn % 10 === 0) socket.send(strange[(turn / 10) % strange.length]!);
      await sleep(20);
    }
    while (!target.signal.aborted) {
      await Promise.all(
        [...tokens].slice(0, 5).map(([from, token]) =>
          send(target, '/api/graphql', {
            method: 'POST',
            body: '{"query":"subscription { libraryChanged { __typename } }"}',
            headers: {
              'content-type': 'application/json',
              accept: 'text/event-stream',
              authorization: `Bearer ${token}`,
            },
            signal: AbortSignal.timeout(1_000),
            from,
          }),
        ),
      );
      await sleep(1_000);
    }
    for (const socket of sockets) socket.terminate();
  },
};
