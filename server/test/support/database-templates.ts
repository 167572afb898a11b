import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrateDatabase } from '../../src/adapters/database/migrate.ts';
import { databaseUrl, dropDatabase, execute, findPostgresql } from './postgresql-server.ts';

/** What a run of the tests prepares once, to be copied by each suite. */
export type DatabaseTemplates = {
  /** A folder that disappears after the run. */
  folder: string;
  sqlite: { file: string };
  postgresql: { serverUrl: string; template: string } | { missing: string };
};

declare module 'vitest' {
  export interface ProvidedContext {
    databaseTemplates: DatabaseTemplates;
  }
}

const prefix = 'papeterie_test_';

/** For `globalSetup` of Vitest: migrates one database of each kind, and removes after the run whatever tests left. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'papeterie-test-'));
  const file = join(folder, 'template.db');
  await migrateDatabase(`file:${file}`);
  const server = await findPostgresql();
  // The time comes first in the name, for sweeping up.
  const template = `${prefix}${Date.now()}_${randomBytes(4).toString('hex')}`;
  if ('url' in server) {
    await sweep(server.url, (name) => Number(name.split('_')[2]) < Date.now() - 3_600_000);
    await execute(server.url, `CREATE DATABASE "${template}"`);
    await migrateDatabase(databaseUrl(server.url, template));
  } else if (process.env.CI === 'true') {
    throw new Error(server.missing);
  }
  project.provide('databaseTemplates', {
    folder,
    sqlite: { file },
    postgresql: 'url' in server ? { serverUrl: server.url, template } : server,
  });
  return async () => {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    if ('url' in server) await sweep(server.url, (name) => name.startsWith(template));
  };
}

/** Drops test databases: this run's, or those of an earlier one that was killed. */
async function sweep(serverUrl: string, isOver: (name: string) => boolean): Promise<void> {
  const rows = await execute(serverUrl, `SELECT datname FROM pg_database WHERE datname LIKE '${prefix}%'`);
  for (const name of rows.map((row) => String(row.datname)).filter(isOver)) {
    await dropDatabase(serverUrl, name);
  }
}
