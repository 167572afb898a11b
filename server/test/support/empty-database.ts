import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Dialect } from '../../src/adapters/database/dialect.ts';
import { databaseTemplates } from './databases.ts';
import { databaseUrl, dropDatabase, execute } from './postgresql-server.ts';

/**
 * A database without any table - for SQLite not even with a folder, as on a first start - for tests of migrations.
 * `run` executes SQL in it. The caller cleans up.
 */
export async function emptyDatabase(dialect: Dialect) {
  const { folder, postgresql } = databaseTemplates();
  const id = randomBytes(6).toString('hex');
  if (dialect === 'sqlite') {
    const file = join(folder, id, 'new.db');
    return {
      url: `file:${file}`,
      run: async (sql: string) => {
        await mkdir(join(folder, id));
        new Sqlite(file).exec(sql).close();
      },
      cleanup: () => rm(join(folder, id), { recursive: true, force: true, maxRetries: 5 }),
    };
  }
  if ('missing' in postgresql) throw new Error(postgresql.missing);
  const { serverUrl, template } = postgresql;
  const name = `${template}_${id}`;
  await execute(serverUrl, `CREATE DATABASE "${name}"`);
  const url = databaseUrl(serverUrl, name);
  return {
    url,
    run: async (sql: string) => void (await execute(url, sql)),
    cleanup: () => dropDatabase(serverUrl, name),
  };
}
