import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendAndReset, sendRaw } from '../support/raw-socket.ts';
import { serverProcess } from '../support/server-process.ts';

const upgrade = (target: string, host = 'localhost') =>
  `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
  'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';
const get = (target: string, host = 'localhost') =>
  `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
const codeOf = (answer: string): unknown =>
  JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4)).errors[0].extensions.code;

describe('the server as a process, against bytes that no client sends', () => {
  let folder: string;
  let server: ReturnType<typeof serverProcess>;
  let port: number;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papeterie-raw-'));
    server = serverProcess({ DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error' });
    port = Number(new URL(await server.start()).port);
  });
  afterAll(async () => {
    await server.end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  });

  const isAlive = async () => statusOf(await sendRaw(port, get('/api/healthz'))) === 200;

  it('refuses upgrades of what is no path', async () => {
    for (const target of ['//', '///', '//[', '/\\', '*', 'http://[', 'http://a b/', '/%']) {
      const answer = await sendRaw(port, upgrade(target));
      expect([target, [400, 404].includes(statusOf(answer))]).toEqual([target, true]);
    }
    expect(await isAlive()).toBe(true);
  });

  it('says with a code why an upgrade is refused', async () => {
    const good = upgrade('/api/graphql');
    const wrong: [string, number, string][] = [
      [good.replace('Upgrade: websocket', 'Upgrade: h2c'), 400, 'BAD_REQUEST'],
      [good.replace(/Sec-WebSocket-Key.*\r\n/, ''), 400, 'BAD_REQUEST'],
      [good.replace('Version: 13', 'Version: 99'), 400, 'BAD_REQUEST'],
      [good.replace(/Sec-WebSocket-Version.*\r\n/, ''), 400, 'BAD_REQUEST'],
      [good.replace('\r\n\r\n', '\r\nSec-WebSocket-Protocol: ,,\r\n\r\n'), 400, 'BAD_REQUEST'],
      [good.replace('GET', 'POST'), 405, 'METHOD_NOT_ALLOWED'],
      [upgrade('/elsewhere'), 404, 'NOT_FOUND'],
    ];
    for (const [sent, status, code] of wrong) {
      const answer = await sendRaw(port, sent);
      expect([sent, statusOf(answer), codeOf(answer)]).toEqual([sent, status, code]);
    }
  });

  it('says with a code what it does not expect, and that a Host is missing', async () => {
    const expecting = await sendRaw(port, 'GET / HTTP/1.1\r\nHost: localhost\r\nExpect: cake\r\n\r\n');
    expect([statusOf(expecting), codeOf(expecting)]).toEqual([417, 'EXPECTATION_FAILED']);
    for (const target of ['/', 'http://localhost/']) {
      const nameless = await sendRaw(port, `GET ${target} HTTP/1.1\r\n\r\n`);
      expect([statusOf(nameless), codeOf(nameless)]).toEqual([400, 'BAD_REQUEST']);
    }
  });

  it('survives upgrades that are reset', async () => {
    for (let round = 0; round < 10; round++) {
      await Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          sendAndReset(port, upgrade(index % 2 ? '/elsewhere' : '/api/graphql')),
        ),
      );
    }
    expect(await isAlive()).toBe(true);
  });

  it('answers 400 to a Host that is none, with a code', async () => {
    for (const host of ['a b', '[::1', '', 'a/b', 'user@localhost', 'localhost:99999', '1.2.3.4.5']) {
      const plain = await sendRaw(port, get('/', host));
      expect([host, statusOf(plain), codeOf(plain)]).toEqual([host, 400, 'BAD_REQUEST']);
      expect([host, statusOf(await sendRaw(port, upgrade('/api/graphql', host)))]).toEqual([host, 400]);
    }
    expect(await isAlive()).toBe(true);
  });

  it('reads a target that names its host, and no other', async () => {
    expect(statusOf(await sendRaw(port, get('http://localhost/api/healthz', 'localhost')))).toBe(200);
    expect(statusOf(await sendRaw(port, get('http://evil.example/', 'localhost')))).toBe(421);
    expect(statusOf(await sendRaw(port, get('*')))).toBe(400);
    expect(statusOf(await sendRaw(port, 'GET /api/healthz HTTP/1.0\r\n\r\n'))).toBe(200);
  });

  it('answers what is no HTTP in words', async () => {
    const nonsense = await sendRaw(port, 'hello\r\n\r\n');
    expect([statusOf(nonsense), codeOf(nonsense)]).toEqual([400, 'BAD_REQUEST']);
    const long = await sendRaw(
      port,
      `GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ${'a'.repeat(40_000)}\r\n\r\n`,
    );
    expect([statusOf(long), codeOf(long)]).toEqual([431, 'REQUEST_HEADERS_TOO_LARGE']);
    expect(await isAlive()).toBe(true);
  });

  it('says nothing unusual in its log', () => {
    expect(server.output()).not.toMatch(/Error|error/);
  });
});
