import { randomBytes } from 'node:crypto';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, inject } from 'vitest';
import { type ConnectOptions, connectDatabase, type Database } from '../../src/adapters/database/connect.ts';
import { type Dialect, dialects } from '../../src/adapters/database/dialect.ts';
import { databaseUrl, dropDatabase, execute } from './postgresql-server.ts';
import { triesAllDatabases } from './tries-all-databases.ts';

export type TestDatabase = { dialect: Dialect; url: string; cleanup(): Promise<void> };

export type TriedDatabase = { dialect: Dialect; missing?: string };

/**
 * For `describe.each` of what a database can break: transactions, locks, constraints, searching, sorting, odd texts.
 * `missing` says why one cannot be tested here.
 */
export const everyDatabase: TriedDatabase[] = dialects.map((dialect) => {
  const { postgresql } = databaseTemplates();
  const missing = dialect === 'postgresql' && 'missing' in postgresql ? postgresql.missing : undefined;
  return { dialect, missing };
});

/** For all else: the one that everybody has, or every one with TEST_DATABASES=all. */
export const usualDatabases: TriedDatabase[] = everyDatabase.filter(
  ({ dialect }) => dialect === 'sqlite' || triesAllDatabases(process.env),
);

/** A new database with all migrations applied, and its URL. The caller cleans up. */
export async function testDatabase(dialect: Dialect): Promise<TestDatabase> {
  const { folder, sqlite, postgresql } = databaseTemplates();
  const id = randomBytes(6).toString('hex');
  if (dialect === 'sqlite') {
    const file = join(folder, `${id}.db`);
    await copyFile(sqlite.file, file);
    const remove = (suffix: string) => rm(`${file}${suffix}`, { force: true });
    return {
      dialect,
      url: `file:${file}`,
      cleanup: async () => void (await Promise.all(['', '-wal', '-shm'].map(remove))),
    };
  }
  if ('missing' in postgresql) throw new Error(postgresql.missing);
  const { serverUrl, template } = postgresql;
  const name = `${template}_${id}`;
  await execute(serverUrl, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  // A commit is seen by everybody at once; it is only on the disk a moment later, which nobody here asks for.
  await execute(serverUrl, `ALTER DATABASE "${name}" SET synchronous_commit = off`);
  return { dialect, url: databaseUrl(serverUrl, name), cleanup: () => dropDatabase(serverUrl, name) };
}

export type OpenTestDatabase = Database & { url: string };

/**
 * A suite on each database. `open` connects to a new migrated one; all are closed and removed after the suite, also
 * when it fails. A database that is not there shows up as a skipped suite with the reason in its name.
 */
export function describeDatabases(
  name: string,
  suite: (open: (options?: Partial<ConnectOptions>) => Promise<OpenTestDatabase>, dialect: Dialect) => void,
): void {
  for (const { dialect, missing } of everyDatabase) {
    if (missing !== undefined) {
      describe.skip(`${name} on ${dialect} (${missing})`, () => suite(() => Promise.reject(), dialect));
      continue;
    }
    describe(`${name} on ${dialect}`, () => {
      const cleanups: (() => Promise<void>)[] = [];
      afterAll(async () => {
        for (const cleanup of cleanups) await cleanup();
      });
      suite(async (options) => {
        const { url, cleanup } = await testDatabase(dialect);
        cleanups.push(cleanup);
        const database = await connectDatabase(url, options);
        cleanups.unshift(() => database.close());
        return { ...database, url };
      }, dialect);
    });
  }
}

/** What the run has prepared; see database-templates.ts. */
export function databaseTemplates() {
  const provided = inject('databaseTemplates');
  if (provided === undefined) {
    throw new Error('Add test/support/database-templates.ts to globalSetup in vitest.config.ts');
  }
  return provided;
}
