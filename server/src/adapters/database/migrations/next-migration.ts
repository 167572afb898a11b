import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Dialect, dialects } from '../dialect.ts';
import { deriveModels } from '../schema-variants.ts';
import { schemaDifference } from './difference.ts';

export type Step = { dialect: Dialect; models: string; sql: string | undefined };

/**
 * What lies between the models in `source` and the last migration of each database, found from the schema kept beside
 * that migration: no database is needed. `sql` is undefined where nothing does.
 */
export async function nextSteps(source: string, migrationsDir: string): Promise<Step[]> {
  const steps: Step[] = [];
  for (const dialect of dialects) {
    const models = deriveModels(source, dialect);
    const last = (await names(migrationsDir, dialect)).at(-1);
    const before = last && (await readFile(join(migrationsDir, dialect, last, 'schema.prisma'), 'utf8'));
    steps.push({ dialect, models, sql: await schemaDifference(before, models) });
  }
  return steps;
}

/**
 * Writes the next migration for every database, under one number, and returns its name; undefined, and no file, when
 * nothing has changed. A database for which alone nothing has changed gets an empty migration, so that numbers stay equal.
 */
export async function writeMigration(
  name: string,
  source: string,
  migrationsDir: string,
): Promise<string | undefined> {
  const steps = await nextSteps(source, migrationsDir);
  if (steps.every(({ sql }) => sql === undefined)) return undefined;
  const all = (await Promise.all(dialects.map((dialect) => names(migrationsDir, dialect)))).flat();
  const highest = Math.max(0, ...all.map((existing) => Number.parseInt(existing, 10)));
  const folder = `${String(highest + 1).padStart(4, '0')}_${name}`;
  for (const { dialect, models, sql } of steps) {
    const path = join(migrationsDir, dialect, folder);
    await mkdir(path, { recursive: true });
    await writeFile(join(path, 'migration.sql'), sql ?? '-- Nothing to do here.\nSELECT 1;\n');
    await writeFile(join(path, 'schema.prisma'), models);
  }
  return folder;
}

async function names(migrationsDir: string, dialect: Dialect): Promise<string[]> {
  const folder = join(migrationsDir, dialect);
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
