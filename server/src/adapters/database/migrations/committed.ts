import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dialect } from '../dialect.ts';

/** One committed migration: its folder's name, its script, and the sha256 (hex) of that, as Prisma records it. */
export type Migration = { name: string; sql: string; checksum: string };

/** The committed migrations of a database, in the order in which they apply. */
export async function committedMigrations(folder: string, dialect: Dialect): Promise<Migration[]> {
  const parent = join(folder, dialect);
  const entries = existsSync(parent) ? await readdir(parent, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const file = await readFile(join(parent, name, 'migration.sql'), 'utf8');
      // A checkout may have changed the line ends, which must not look like an edit.
      const sql = file.replaceAll('\r\n', '\n');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** prisma/migrations of this repository: found upwards, because source and bundle lie at different depths. */
export function migrationsFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, 'prisma/migrations');
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) throw new Error('There is no prisma/migrations folder above the server');
  }
}
