import { dialectOf } from './dialect.ts';
import { committedMigrations, migrationsFolder } from './migrations/committed.ts';

export type MigrateOptions = {
  /** Where the folders `sqlite` and `postgresql` with the migrations lie; default: prisma/migrations. */
  migrationsDir?: string;
};

/**
 * Applies the committed migrations that the database of a DATABASE_URL does not have yet, all of them or none, and
 * says which. Quick when there are none. Safe when several processes start at once.
 *
 * Throws a MigrationError when one fails, or when the database is newer than the code; a DatabaseUnavailableError
 * when there is no server.
 */
export async function migrateDatabase(
  url: string,
  { migrationsDir = migrationsFolder() }: MigrateOptions = {},
): Promise<{ applied: string[] }> {
  const dialect = dialectOf(url);
  const committed = await committedMigrations(migrationsDir, dialect);
  if (dialect === 'sqlite') {
    const { migrateSqlite } = await import('./sqlite/migrate-sqlite.ts');
    return { applied: await migrateSqlite(url, committed) };
  }
  const { migratePostgresql } = await import('./postgresql/migrate-postgresql.ts');
  return { applied: await migratePostgresql(url, committed) };
}
