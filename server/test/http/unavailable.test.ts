import Sqlite from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { createReadyz } from '../../src/http/readiness.ts';
import { openApp } from '../support/app.ts';
import { testDatabase } from '../support/databases.ts';
import { type Json, origin } from '../support/person.ts';
import { rawWebSocket } from '../support/raw-web-socket.ts';

it('readyz says why, or that all is well', async () => {
  const away = await createReadyz(async () => 'Because.')();
  expect([away.status, await away.json()]).toEqual([503, { status: 'not ready', reason: 'Because.' }]);
  expect((await createReadyz(async () => null)()).status).toBe(200);
});

describe('a server whose database is away', () => {
  it('says so, and when to ask again, also where it only wanted to know who asks', async () => {
    const database = await testDatabase('sqlite');
    const { app, close } = await openApp('sqlite', { DATABASE_URL: database.url });
    try {
      // Who has just been started writes something now and then, in this very process: it is waited for without blocking it.
      const file = new Sqlite(database.url.slice('file:'.length), { timeout: 0 });
      await vi.waitFor(() => file.exec('ALTER TABLE "Session" RENAME TO "Elsewhere"'), 10_000);
      file.close();
      const response = await app.fetch(
        new Request(`${origin}/api/graphql?query=%7B__typename%7D`, {
          headers: { authorization: 'Bearer some-token' },
        }),
      );
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
      const { errors }: Json = await response.json();
      expect(errors[0].extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', retryAfter: 5 });
      const opened = await rawWebSocket(app);
      opened.send({ type: 'connection_init', payload: { token: 'some-token' } });
      expect((await opened.closed).code).toBe(1013);
    } finally {
      await close();
      await database.cleanup();
    }
  });
});
