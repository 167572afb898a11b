import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { root } from '../../scripts/root.ts';
import type { Dialect } from '../../src/adapters/database/dialect.ts';
import type { App } from '../../src/app.ts';
import { compose } from '../../src/compose.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { builtWorkers } from './built.ts';
import { everyDatabase, type TriedDatabase, testDatabase, usualDatabases } from './databases.ts';
import { origin } from './person.ts';

export const places = { ...builtWorkers, clientDir: join(root, 'client/dist') };

type Sweeping = Pick<Awaited<ReturnType<typeof compose>>, 'sweep'>;
export type TestApp = App & Sweeping & { dialect: Dialect; port: number; dataDir: string };

/** The whole server on a new database of its own, listening on a free port. */
export const openApp = async (
  dialect: Dialect,
  settings: Record<string, string> = {},
  now?: () => Date,
): Promise<{ app: TestApp; close(): Promise<void> }> => {
  const database = await testDatabase(dialect);
  const folder = await mkdtemp(join(tmpdir(), 'papeterie-test-'));
  const config = parseConfig(
    {
      DATABASE_URL: database.url,
      DATA_DIR: folder,
      PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'silent',
      RATE_LIMIT: 'off',
      PUBLIC_URL: origin,
      ...settings,
    },
    root,
  );
  const app = await compose(config, 'a secret for tests only', places, async () => undefined, now);
  const port = await app.start();
  return {
    app: { ...app, dialect, port, dataDir: folder },
    async close() {
      await app.stop();
      await database.cleanup();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

type Suite = (app: () => TestApp) => void;

const describeApiOn =
  (databases: readonly TriedDatabase[]) =>
  (name: string, suite: Suite, settings: Record<string, string> = {}): void => {
    for (const { dialect, missing } of databases) {
      if (missing !== undefined) {
        describe.skip(`${name} on ${dialect} (${missing})`, () => suite(() => Promise.reject() as never));
        continue;
      }
      describe(`${name} on ${dialect}`, () => {
        let opened: Awaited<ReturnType<typeof openApp>>;
        beforeAll(async () => {
          opened = await openApp(dialect, settings);
        });
        afterAll(() => opened?.close());
        suite(() => opened.app);
      });
    }
  };

/** A suite over the whole server, whatever the database: on SQLite, or on every one with TEST_DATABASES=all. */
export const describeApi = describeApiOn(usualDatabases);

/** A suite over the whole server that a database can break: on each. */
export const describeApiOnEachDatabase = describeApiOn(everyDatabase);
