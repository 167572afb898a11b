import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlQueryable } from '@prisma/driver-adapter-utils';
import { applyMigrations } from '../migrations/apply.ts';
import type { Migration } from '../migrations/committed.ts';
import { type AppliedMigration, historyQuery, pendingMigrations } from '../migrations/history.ts';
import { expectPostgresql } from './expect-postgresql.ts';
import { forgiving } from './forgiving.ts';

/** Any number, as long as every version of Papeterie uses the same. */
const advisoryLock = 7_265_737;

/**
 * Brings a PostgreSQL database up to date. Everything happens in one transaction on one connection, under an advisory
 * lock: a second process waits and then finds nothing to do, and a failure leaves the database as it was.
 */
export async function migratePostgresql(url: string, committed: Migration[]): Promise<string[]> {
  await expectPostgresql(url);
  const adapter = await new PrismaPg({ connectionString: url, max: 1 }).connect();
  try {
    if (pendingMigrations(committed, await history(adapter)).length === 0) return [];
    const transaction = await adapter.startTransaction();
    try {
      await execute(transaction, `SELECT pg_advisory_xact_lock(${advisoryLock})`);
      const one = forgiving(transaction);
      // As one text: the stock adapter splits scripts at every semicolon, also inside of strings and functions.
      const applied = await applyMigrations('postgresql', committed, one, (script) => execute(one, script));
      await execute(transaction, 'COMMIT');
      return applied;
    } catch (error) {
      // Without a connection the server does it by itself; the first error is the one to tell.
      await execute(transaction, 'ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      // Sends nothing: gives the connection back, without which the pool could not end.
      await transaction.rollback();
    }
  } finally {
    await adapter.dispose();
  }
}

async function history(adapter: SqlQueryable): Promise<AppliedMigration[]> {
  const exists = "SELECT to_regclass('_prisma_migrations') IS NOT NULL";
  const [row] = await rows(adapter, exists);
  if (!row?.[0]) return [];
  return (await rows(adapter, historyQuery)).map((row) => ({
    migration_name: String(row[0]),
    checksum: String(row[1]),
    finished_at: row[2],
    rolled_back_at: row[3],
  }));
}

async function rows(adapter: SqlQueryable, sql: string): Promise<unknown[][]> {
  return (await adapter.queryRaw({ sql, args: [], argTypes: [] })).rows;
}

function execute(adapter: SqlQueryable, sql: string): Promise<number> {
  return adapter.executeRaw({ sql, args: [], argTypes: [] });
}
