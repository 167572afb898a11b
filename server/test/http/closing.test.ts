import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServerAdapter } from '@whatwg-node/server';
import { afterEach, expect, it } from 'vitest';
import { collectGarbage } from '../../src/adapters/threads/collect-garbage.ts';
import { createClosing } from '../../src/http/closing.ts';

const never = () => new Promise<Response>(() => undefined);
const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

it('waits for what is under way, and lets nobody new in', async () => {
  const closing = createClosing();
  let finish: (response: Response) => void = () => undefined;
  const answer = closing.answer(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  const closed = closing.close(600_000);
  expect((await closing.answer(never)).status).toBe(503);
  finish(new Response('done'));
  expect(await (await answer).text()).toBe('done');
  await closed;
});

it('keeps no answer once it is given', async () => {
  const closing = createClosing();
  const given: WeakRef<Response>[] = [];
  for (let count = 0; count < 20; count++) {
    given.push(new WeakRef(await closing.answer(async () => new Response('a long answer'))));
  }
  // What a WeakRef has pointed at lives until this turn of the event loop has ended.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect(given.filter((answer) => answer.deref()).length).toBeLessThan(2);
  await closing.close(1);
});

it('answers what takes too long, over the wire, before the connection closes', async () => {
  const closing = createClosing();
  let arrived: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const server = createServer(
    createServerAdapter(() =>
      closing.answer(() => {
        arrived();
        return never();
      }),
    ),
  );
  open.push(() => server.closeAllConnections());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const asked = fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await arrival;
  server.close();
  await closing.close(20);
  const response = await asked;
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('5');
  const { errors } = (await response.json()) as { errors: { extensions: object }[] };
  expect(errors[0]!.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
});

it('lets failures of the work through', async () => {
  const closing = createClosing();
  await expect(closing.answer(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await closing.close(0);
});
