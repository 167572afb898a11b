import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '../support/app.ts';
import { missingBrowser, openBrowser, type TestBrowser } from '../support/browser.ts';

const missing = missingBrowser();
const signIn = 'mutation { signInAsGuest { __typename } }';

/** A page of another site (127.0.0.1 is one for localhost) tries to act in a visitor's name, or to change who they are. */
describe.skipIf(missing)(`another site in Chromium${missing ? ` (${missing})` : ''}`, () => {
  let opened: Awaited<ReturnType<typeof openApp>>;
  let other: Server;
  let browser: TestBrowser;
  let context: BrowserContext;
  let ours: string;
  let theirs: string;

  beforeAll(async () => {
    opened = await openApp('sqlite', { PUBLIC_URL: '' });
    ours = `http://localhost:${opened.app.port}`;
    other = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>elsewhere</title><body></body>');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    theirs = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    browser = await openBrowser();
    context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`${ours}/api/healthz`);
    await page.evaluate(async (query) => {
      await fetch('/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
    }, signIn);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => (other ? other.close(resolve) : resolve(null)));
    await opened?.close();
  });

  const elsewhere = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(theirs);
    return page;
  };

  const session = async () => (await context.cookies(ours)).map(({ name, value }) => `${name}=${value}`);

  it('finds somebody who is signed in', async () => {
    expect(await session()).toEqual([expect.stringMatching(/^papeterie_session=\S{20,}/)]);
  });

  it('cannot sign a visitor in or out with a form', async () => {
    const before = await session();
    const forms = [
      { enctype: 'application/x-www-form-urlencoded', name: 'query', value: signIn },
      { enctype: 'application/x-www-form-urlencoded', name: 'query', value: 'mutation { signOut }' },
      { enctype: 'multipart/form-data', name: 'operations', value: JSON.stringify({ query: signIn }) },
      { enctype: 'text/plain', name: `{"query":"${signIn}","a":"`, value: '"}' },
    ];
    for (const form of forms) {
      const page = await elsewhere();
      const answered = page.waitForResponse(`${ours}/api/graphql`);
      await page.evaluate(
        ({ action, enctype, name, value }) => {
          const element = Object.assign(document.createElement('form'), { method: 'POST', action, enctype });
          element.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
          document.body.append(element);
          element.submit();
        },
        { ...form, action: `${ours}/api/graphql` },
      );
      expect([form.enctype, (await answered).status() >= 400]).toEqual([form.enctype, true]);
      expect(await session()).toEqual(before);
    }
  });

  it('cannot do it with a script either, whatever it sends', async () => {
    const before = await session();
    const page = await elsewhere();
    const attempts = await page.evaluate(
      async ({ url, query }) => {
        const send = async (init: RequestInit, search = '') => {
          try {
            const response = await fetch(`${url}${search}`, { credentials: 'include', ...init });
            return `read ${response.status}`;
          } catch {
            return 'nothing to read';
          }
        };
        const body = JSON.stringify({ query });
        const post = (type: string, more: RequestInit = {}) =>
          send({ method: 'POST', body, headers: { 'content-type': type }, ...more });
        return [
          await post('application/json'),
          await post('text/plain'),
          await post('application/graphql'),
          await post('text/plain', { mode: 'no-cors' }),
          await send({ method: 'POST', body: new URLSearchParams({ query }), mode: 'no-cors' }),
          await send({ mode: 'no-cors' }, `?query=${encodeURIComponent(query)}`),
        ];
      },
      { url: `${ours}/api/graphql`, query: signIn },
    );
    // An opaque answer of no-cors has the status 0: sent, not understood, and nothing to read in it.
    expect(attempts).toEqual([
      'nothing to read',
      'nothing to read',
      'nothing to read',
      'read 0',
      'read 0',
      'read 0',
    ]);
    expect(await session()).toEqual(before);
  });

  it('cannot speak in a visitor’s name over a WebSocket', async () => {
    const page = await elsewhere();
    const viewer = await page.evaluate(
      (url) =>
        new Promise((resolve) => {
          const socket = new WebSocket(url, 'graphql-transport-ws');
          socket.onopen = () => socket.send(JSON.stringify({ type: 'connection_init' }));
          socket.onmessage = ({ data }) => {
            const message = JSON.parse(data);
            if (message.type === 'next') resolve(message.payload.data.viewer);
            if (message.type !== 'connection_ack') return;
            const payload = { query: '{ viewer { id } }' };
            socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
          };
          socket.onclose = ({ code }) => resolve(code);
        }),
      `${ours.replace('http:', 'ws:')}/api/graphql`,
    );
    expect(viewer).toBeNull();
  });
});
