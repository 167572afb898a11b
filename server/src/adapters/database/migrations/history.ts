import { MigrationError } from '../errors.ts';
import type { Migration } from './committed.ts';

/** A row of _prisma_migrations, Prisma's own table. */
export type AppliedMigration = {
  migration_name: string;
  checksum: string;
  finished_at: unknown;
  rolled_back_at: unknown;
};

export const historyQuery =
  'SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations ORDER BY started_at';

/**
 * What is still to apply.
 * Throws a MigrationError when the database and the code do not fit: then starting would damage data.
 */
export function pendingMigrations(committed: Migration[], rows: AppliedMigration[]): Migration[] {
  const standing = rows.filter((row) => row.rolled_back_at === null);
  for (const row of standing) {
    const migration = committed.find(({ name }) => name === row.migration_name);
    if (migration === undefined) {
      throw new MigrationError(
        `The database is newer than this version of Papeterie: it has the unknown migration ${row.migration_name}. ` +
          'Start the newer version, or restore a backup made before it.',
      );
    }
    if (row.finished_at === null) {
      throw new MigrationError(`Migration ${row.migration_name} has failed before: restore a backup`);
    }
    if (migration.checksum !== row.checksum) {
      throw new MigrationError(
        `Migration ${row.migration_name} was changed after this database had applied it. ` +
          'Committed migrations stay as they are: write a new one (or start over with an empty database).',
      );
    }
  }
  const applied = new Set(standing.map((row) => row.migration_name));
  return committed.filter(({ name }) => !applied.has(name));
}
