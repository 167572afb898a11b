import { setTimeout as sleep } from 'node:timers/promises';
import { type Attack, keepAt, rawSocket } from '../target.ts';

const upgrade = (path: string, host = 'localhost') =>
  `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`;

const packets = [
  upgrade('//'),
  upgrade('http://['),
  upgrade('/elsewhere'),
  upgrade('/api/graphql', 'a b'),
  upgrade('/api/graphql', '[::1'),
  upgrade('/api/graphql').replace('13', '99'),
  'GET / HTTP/1.1\r\nHost: a b\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: [::1\r\n\r\n',
  'GET // HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'GET /%ff%fe HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'GET /api/images/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'POST /api/graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\nTransfer-Encoding: chunked\r\n\r\n',
  'POST /api/graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n',
  `GET /${'a'.repeat(70_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: localhost\r\nCookie: ${'papeterie_session=x; '.repeat(600)}\r\n\r\n`,
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  '\0'.repeat(1_000),
];

/** What is no request, and what is a strange one: half of them broken off by a reset. */
export const packetsAttack: Attack = {
  name: 'packets, upgrades and resets',
  run: (target) =>
    keepAt(target, 4, async (turn) => {
      const socket = await rawSocket(target);
      if (!socket) return;
      socket.write(packets[turn % packets.length]!, 'latin1');
      await sleep(turn % 3 === 0 ? 0 : 10);
      if (turn % 2 === 0) socket.resetAndDestroy();
      else socket.destroy();
    }),
};

/** Bodies and headers that never end. */
export const slowAttack: Attack = {
  name: 'slow bodies and headers',
  async run(target) {
    const begin = (turn: number) =>
      turn % 2 === 0
        ? 'POST /api/graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 200000\r\n\r\n{'
        : 'GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ';
    await keepAt(
      target,
      100,
      async (turn) => {
        const socket = await rawSocket(target);
        socket?.write(begin(turn));
        for (let second = 0; second < 20 && socket && !socket.destroyed && !target.signal.aborted; second++) {
          socket.write('x');
          await sleep(1_000);
        }
        socket?.destroy();
      },
      100,
    );
  },
};
