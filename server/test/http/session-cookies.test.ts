import { describe, expect, it } from 'vitest';
import { credentialsOf, sessionCookies } from '../../src/http/credentials.ts';
import { isOwnPage } from '../../src/http/request-context.ts';
import { describeApi } from '../support/app.ts';
import { guest, type Json, origin, person } from '../support/person.ts';

const signIn = 'mutation { signInAsGuest { __typename } }';
const body = JSON.stringify({ query: signIn });
const json = { 'content-type': 'application/json' };

describeApi(
  'session cookies',
  (app) => {
    const post = (headers: Record<string, string>) =>
      person(app()).fetch('/api/graphql', { method: 'POST', body, headers: { ...json, ...headers } });

    it('are given to the studio and to programs', async () => {
      const own: Record<string, string>[] = [
        {},
        { origin },
        { origin, 'sec-fetch-site': 'same-origin' },
        { origin: 'https://friend.example', 'sec-fetch-site': 'cross-site' },
      ];
      for (const headers of own) {
        const response = await post(headers);
        expect([headers, response.headers.get('set-cookie')]).toEqual([
          headers,
          expect.stringMatching(/^papeterie_session=\S{20,}; Path=\/; HttpOnly; SameSite=Lax/),
        ]);
      }
    });

    it('are not given to, taken from or read for other pages', async () => {
      const who = await guest(app());
      const cookie = `papeterie_session=${who.token}`;
      const foreign: Record<string, string>[] = [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { origin: `${origin}:81` },
        { origin, 'sec-fetch-site': 'cross-site' },
        { origin: 'https://evil.example', 'sec-fetch-site': 'same-site' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ];
      for (const headers of foreign) {
        expect([headers, (await post({ ...headers, cookie })).headers.get('set-cookie')]).toEqual([
          headers,
          null,
        ]);
        const out = await person(app()).ask('mutation { signOut }', {}, { ...headers, cookie });
        expect([headers, out.headers.get('set-cookie')]).toEqual([headers, null]);
        const { data } = await person(app()).ask('{ viewer { id } }', {}, { ...headers, cookie });
        expect([headers, data.viewer]).toEqual([headers, null]);
      }
      expect((await who.get('{ viewer { id } }')).viewer).not.toBeNull();
    });

    it('are not set by reading', async () => {
      const response = await person(app()).fetch(`/api/graphql?query=${encodeURIComponent(signIn)}`);
      expect([response.status, response.headers.get('set-cookie')]).toEqual([405, null]);
      expect(((await response.json()) as Json).errors[0].extensions.code).toEqual(expect.any(String));
    });

    it('allowed pages can read refusals as well', async () => {
      const response = await post({ origin: 'https://friend.example', authorization: 'Bearer none' });
      expect(response.status).toBe(401);
      expect(response.headers.get('access-control-allow-origin')).toBe('https://friend.example');
      const { headers } = await post({ origin: 'https://evil.example', authorization: 'Bearer none' });
      expect(headers.has('access-control-allow-origin')).toBe(false);
    });
  },
  { CORS_ORIGINS: 'https://friend.example' },
);

describe('the cookie', () => {
  it('is for this host alone where there is TLS; the older name is read and taken away', () => {
    const [own, older] = sessionCookies('token', true);
    expect(own).toMatch(/^__Host-papeterie_session=token; Path=\/; .*Secure$/);
    expect(own).not.toMatch(/Domain/);
    expect(older).toMatch(/^papeterie_session=; .*Max-Age=0/);
    expect(sessionCookies('token', false)).toEqual([expect.stringMatching(/^papeterie_session=token; /)]);
    const read = (cookie: string) => credentialsOf(new Headers({ cookie }))?.token;
    expect(read('papeterie_session=older')).toBe('older');
    expect(read('papeterie_session=older; __Host-papeterie_session=own')).toBe('own');
    expect(read('a=b; __Host-papeterie_session=')).toBeUndefined();
  });

  it('counts on the host of PUBLIC_URL and on the one that was asked', () => {
    const hosts = ['localhost:4000', 'papeterie.example'];
    const from = (value: string) => isOwnPage(new Headers({ origin: value }), hosts, []);
    expect(['https://papeterie.example', 'http://localhost:4000'].map(from)).toEqual([true, true]);
    expect(['https://papeterie.example:444', 'http://localhost:4001'].map(from)).toEqual([false, false]);
  });
});
