import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHostCheck } from '../../src/http/hosts.ts';
import { addressOf, reachedBy } from '../../src/http/sender.ts';
import { openApp } from '../support/app.ts';
import { type Json, origin } from '../support/person.ts';

const refuses = (options: Parameters<typeof createHostCheck>[0], host: string, isLocal = true): boolean => {
  try {
    createHostCheck(options)({ origin: new URL(`http://${host}`), isLocal });
    return false;
  } catch {
    return true;
  }
};

describe('the names that the server answers to', () => {
  const loopback = ['localhost', 'localhost:5173', 'LOCALHOST', '127.0.0.1:4000', '127.1.2.3', '[::1]:4000'];
  const addresses = ['192.168.1.5:4000', '10.0.0.1', '[fe80::1]:4000'];
  const names = ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'papeterie.exampl'];

  it('are those of this machine alone by default', () => {
    for (const host of loopback) expect([host, refuses({ host: '127.0.0.1' }, host)]).toEqual([host, false]);
    for (const host of [...addresses, ...names]) {
      expect([host, refuses({ host: '127.0.0.1' }, host)]).toEqual([host, true]);
    }
  });

  it('are addresses as well when it is open to others, for names can be rebound', () => {
    for (const host of [...loopback, ...addresses]) {
      expect([host, refuses({ host: '0.0.0.0' }, host)]).toEqual([host, false]);
      expect([host, refuses({}, host)]).toEqual([host, false]);
    }
    for (const host of names) expect([host, refuses({ host: '0.0.0.0' }, host)]).toEqual([host, true]);
  });

  it('are that of PUBLIC_URL, on any port, and then no address', () => {
    const options = { host: '0.0.0.0', publicUrl: 'https://papeterie.example' };
    for (const host of [...loopback, 'papeterie.example', 'papeterie.example:443', 'PAPETERIE.example']) {
      expect([host, refuses(options, host)]).toEqual([host, false]);
    }
    for (const host of [...addresses, ...names]) expect([host, refuses(options, host)]).toEqual([host, true]);
  });
});

describe('where a request comes from', () => {
  const headers = new Headers({ 'x-forwarded-for': '6.6.6.6, 1.1.1.1, 2.2.2.2' });

  it('is the socket’s address, whatever it says, when there is no proxy of ours', () => {
    expect(addressOf(headers, '9.9.9.9', 0)).toBe('9.9.9.9');
  });

  it('is what the outermost of our proxies saw', () => {
    expect(addressOf(headers, '9.9.9.9', 1)).toBe('2.2.2.2');
    expect(addressOf(headers, '9.9.9.9', 2)).toBe('1.1.1.1');
    expect(addressOf(headers, '9.9.9.9', 4)).toBe('9.9.9.9');
    const withPort = new Headers({ 'x-forwarded-for': '1.2.3.4:567' });
    expect(addressOf(withPort, '9.9.9.9', 1)).toBe('1.2.3.4');
    expect(addressOf(new Headers({ 'x-forwarded-for': 'unknown' }), '9.9.9.9', 1)).toBe('9.9.9.9');
  });

  it('is one network for all addresses that one has of IPv6', () => {
    const network = '2001:db8:1:2::/64';
    for (const address of ['2001:db8:1:2::1', '2001:0db8:0001:0002:ffff:ffff:ffff:ffff', '2001:DB8:1:2::9']) {
      expect(addressOf(new Headers(), address, 0)).toBe(network);
    }
    expect(addressOf(new Headers(), '2001:db8:1:3::1', 0)).not.toBe(network);
    expect(addressOf(new Headers(), '::1', 0)).toBe('0:0:0:0::/64');
    expect(addressOf(new Headers(), '::ffff:10.0.0.1', 0)).toBe('10.0.0.1');
    const forwarded = new Headers({ 'x-forwarded-for': '[2001:db8:1:2::7]:443' });
    expect(addressOf(forwarded, '9.9.9.9', 1)).toBe(network);
  });

  it('is reached as the proxy says only when it is ours', () => {
    const url = new URL('http://localhost:4000/');
    const told = new Headers({ 'x-forwarded-host': 'a.example, b.example', 'x-forwarded-proto': 'https' });
    const originBy = (headers: Headers, proxies: number) =>
      reachedBy(url, headers, null, proxies).origin.origin;
    expect(originBy(told, 0)).toBe('http://localhost:4000');
    expect(originBy(told, 1)).toBe('https://b.example');
    expect(originBy(new Headers({ 'x-forwarded-host': 'a b' }), 1)).toBe('http://localhost:4000');
  });
});

describe('a name of this machine', () => {
  it('counts only from the Host of a connection within it', () => {
    const url = new URL('http://localhost:4000/');
    const isLocal = (headers: Record<string, string>, socketAddress: string | null, proxies: number) =>
      reachedBy(url, new Headers(headers), socketAddress, proxies).isLocal;
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', null]) {
      expect([address, isLocal({}, address, 0)]).toEqual([address, true]);
      expect([address, isLocal({}, address, 1)]).toEqual([address, true]);
      expect([address, isLocal({ 'x-forwarded-host': 'localhost' }, address, 1)]).toEqual([address, false]);
    }
    expect(isLocal({}, '10.0.0.9', 0)).toBe(false);
    for (const host of ['localhost', '127.0.0.1', '[::1]:4000', 'LOCALHOST']) {
      for (const options of [{}, { host: '0.0.0.0' }, { publicUrl: 'https://papeterie.example' }]) {
        expect([host, options, refuses(options, host, false)]).toEqual([host, options, true]);
      }
    }
  });

  it('is not believed when a page elsewhere says it through a proxy', async () => {
    const { app, close } = await openApp('sqlite', { TRUST_PROXY: '1' });
    try {
      const from = (headers: Record<string, string>) =>
        fetch(`http://127.0.0.1:${app.port}/api/graphql?query=%7B__typename%7D`, { headers });
      expect((await from({ 'x-forwarded-host': 'localhost' })).status).toBe(421);
      expect((await from({ 'x-forwarded-host': new URL(origin).host })).status).toBe(200);
      expect((await from({})).status).toBe(200);
    } finally {
      await close();
    }
  });
});

describe('a server that is asked by another name', () => {
  let opened: Awaited<ReturnType<typeof openApp>>;
  beforeAll(async () => {
    opened = await openApp('sqlite');
  });
  afterAll(() => opened.close());

  it('refuses all but the questions of who looks after it', async () => {
    const get = (url: string) => opened.app.fetch(new Request(url));
    for (const path of ['/', '/api/graphql?query=%7B__typename%7D', '/api/images/a', '/assets/a.js']) {
      const response = await get(`http://evil.example${path}`);
      expect([path, response.status]).toEqual([path, 421]);
      const { errors }: Json = await response.json();
      expect(errors[0]).toMatchObject({
        message: expect.stringMatching(/evil\.example.*PUBLIC_URL/),
        extensions: { code: 'MISDIRECTED_REQUEST' },
      });
      expect((await get(`${origin}${path}`)).status).not.toBe(421);
      expect((await get(`http://localhost:1${path}`)).status).not.toBe(421);
    }
    expect((await get('http://10.1.2.3/api/healthz')).status).toBe(200);
    expect((await get('http://10.1.2.3/api/readyz')).status).toBe(200);
  });
});
