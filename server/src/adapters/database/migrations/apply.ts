import { DriverAdapterError, type SqlQueryable } from '@prisma/driver-adapter-utils';
import type { Dialect } from '../dialect.ts';
import { MigrationError } from '../errors.ts';
import type { Migration } from './committed.ts';
import { oneConnection } from './one-connection.ts';
import { schemaEngine } from './schema-engine.ts';

/**
 * Has Prisma's engine apply what is pending and keep its records. Returns the names of what it applied.
 *
 * @param adapter one connection, in a transaction that the caller commits, or undoes when this throws
 * @param runScript runs a whole migration on that connection
 */
export async function applyMigrations(
  dialect: Dialect,
  committed: Migration[],
  adapter: SqlQueryable,
  runScript: (script: string) => Promise<unknown>,
): Promise<string[]> {
  let reason: unknown;
  // The engine wraps errors in its own stack: the plain words of the database are noted here.
  const noted = async (script: string) => {
    try {
      await runScript(script);
    } catch (error) {
      const name = committed.find(({ sql }) => sql === script)?.name ?? '?';
      reason = `${name}: ${wordsOf(error)}`;
      throw error;
    }
  };
  const schema = `datasource db {\n  provider = "${dialect}"\n}\n`;
  const engine = await schemaEngine(schema, oneConnection(adapter, noted));
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationsList(dialect, committed),
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } catch (error) {
    throw new MigrationError(`Migrating failed and was undone. ${reason ?? wordsOf(error)}`, {
      cause: error,
    });
  } finally {
    engine.free();
  }
}

/** What the engine otherwise reads from a migrations folder. */
function migrationsList(dialect: Dialect, committed: Migration[]) {
  return {
    baseDir: 'migrations',
    lockfile: { path: 'migration_lock.toml', content: `provider = "${dialect}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: committed.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  };
}

function wordsOf(error: unknown): string {
  if (error instanceof DriverAdapterError) return error.cause.originalMessage ?? error.message;
  return error instanceof Error ? error.message : String(error);
}
