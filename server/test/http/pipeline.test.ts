import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createPinoLog } from '../../src/adapters/log/pino-log.ts';
import { createAdmission } from '../../src/domain/admission/admission.ts';
import { createListener } from '../../src/http/listener.ts';
import { sendRaw } from '../support/raw-socket.ts';

const admission = createAdmission({
  enforced: true,
  storage: { guestBytes: 1, userBytes: 1, householdBytes: 1, guestsBytes: 1 },
});
const closes: (() => void)[] = [];
afterEach(() => {
  for (const close of closes.splice(0)) close();
});

/** A server that answers with the path, later, and remembers how many it had to answer at once. */
const slowServer = async () => {
  const seen = { now: 0, most: 0, begun: 0 };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    seen.begun++;
    seen.most = Math.max(seen.most, ++seen.now);
    request.resume().on('end', () =>
      setImmediate(() => {
        seen.now--;
        response.end(`<${request.url}>`);
      }),
    );
  };
  return { seen, port: await listen(answer) };
};

const listen = async (answer: Parameters<typeof createListener>[0]): Promise<number> => {
  const server = createListener(answer, { admission, trustedProxies: 0, log: createPinoLog('silent') });
  closes.push(() => server.closeAllConnections());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closes.push(() => server.close());
  return (server.address() as AddressInfo).port;
};

const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`;
const post = (path: string, body: string) =>
  `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
const last = get('/last', 'Connection: close\r\n');
const pathsIn = (answer: string) => [...answer.matchAll(/<(.*?)>/g)].map(([, path]) => path);

it('requests of one connection are answered one after another, in order', async () => {
  const { seen, port } = await slowServer();
  const paths = Array.from({ length: 20 }, (_, index) => `/${index}`);
  const sent = paths.map((path, index) => (index % 2 ? get(path) : post(path, 'a body')));
  expect(pathsIn(await sendRaw(port, sent.join('') + last))).toEqual([...paths, '/last']);
  expect(seen.most).toBe(1);
});

it('of more than may wait nothing is begun: the connection ends in words', async () => {
  const { seen, port } = await slowServer();
  const answer = await sendRaw(port, get('/').repeat(1_000));
  expect(pathsIn(answer)).toHaveLength(33);
  expect(answer).toMatch(/HTTP\/1\.1 429 .*"code":"RATE_LIMITED"/s);
  expect(seen.begun).toBe(33);
});

it('what is broken is refused behind the answers to what came before it', async () => {
  const { port } = await slowServer();
  const answer = await sendRaw(port, `${get('/a')}${get('/b')}nonsense\r\n\r\n`);
  expect(answer).toMatch(/<\/a>.*<\/b>.*HTTP\/1\.1 400 .*BAD_REQUEST/s);
});

it('a body that is broken is refused at once, and one that waits behind another as well', async () => {
  const { port } = await slowServer();
  const broken = 'POST /c HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nno length\r\n';
  expect(await sendRaw(port, broken)).toMatch(/^HTTP\/1\.1 400 .*BAD_REQUEST/s);
  expect(await sendRaw(port, get('/a') + broken)).toMatch(/<\/a>HTTP\/1\.1 400 .*BAD_REQUEST/s);
});

it('others are heard between two requests of a connection, also when none takes time', async () => {
  let begun = 0;
  let begunWhenHeard = 0;
  const port = await listen((_request, response) => {
    if (begun++ === 0) setImmediate(() => setImmediate(() => (begunWhenHeard = begun)));
    response.end();
  });
  await sendRaw(port, get('/').repeat(20) + last);
  expect(begun).toBe(21);
  expect(begunWhenHeard).toBeLessThan(5);
});
