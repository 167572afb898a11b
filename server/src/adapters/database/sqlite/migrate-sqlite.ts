import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import Sqlite from 'better-sqlite3';
import { MigrationError } from '../errors.ts';
import { applyMigrations } from '../migrations/apply.ts';
import type { Migration } from '../migrations/committed.ts';
import { type AppliedMigration, historyQuery, pendingMigrations } from '../migrations/history.ts';
import { whileBusy } from './busy.ts';
import { sqlitePath } from './path.ts';

/** Longer than any migration that another process may be running. */
const patienceMs = 120_000;

/**
 * Brings a SQLite file up to date; makes it when there is none. Everything happens in one BEGIN IMMEDIATE transaction
 * on one connection: a second process waits for it and then finds nothing to do, a failure leaves the file as it was,
 * and no lock outlives the connection.
 */
export async function migrateSqlite(url: string, committed: Migration[]): Promise<string[]> {
  const path = sqlitePath(url);
  await mkdir(dirname(path), { recursive: true });
  if (pendingMigrations(committed, history(path)).length === 0) return [];
  const adapter = await new PrismaBetterSqlite3({ url: path, timeout: 0 }).connect();
  try {
    await whileBusy(() => adapter.executeScript('PRAGMA journal_mode = WAL'), patienceMs);
    // Off, because a table that is rebuilt is dropped, which would delete what refers to it. Checked at the end.
    await adapter.executeScript('PRAGMA foreign_keys = OFF; PRAGMA synchronous = FULL');
    await whileBusy(() => adapter.executeScript('BEGIN IMMEDIATE'), patienceMs);
    const run = (script: string) => adapter.executeScript(script);
    const applied = await applyMigrations('sqlite', committed, adapter, run);
    await expectIntactReferences(adapter);
    await adapter.executeScript('COMMIT');
    return applied;
  } finally {
    // Closing without COMMIT undoes everything.
    await adapter.dispose();
  }
}

function history(path: string): AppliedMigration[] {
  if (!existsSync(path)) return [];
  const file = new Sqlite(path, { readonly: true });
  try {
    const tables = file.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").all();
    return tables.length === 0 ? [] : (file.prepare(historyQuery).all() as AppliedMigration[]);
  } finally {
    file.close();
  }
}

async function expectIntactReferences(adapter: SqlDriverAdapter): Promise<void> {
  const { rows } = await adapter.queryRaw({ sql: 'PRAGMA foreign_key_check', args: [], argTypes: [] });
  const [first] = rows;
  if (first) {
    throw new MigrationError(
      `Migrating was undone: ${rows.length} rows of ${first[0]} would refer to nothing`,
    );
  }
}
