import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkMigrations } from '../../scripts/check-migrations.ts';
import { nextSteps, writeMigration } from '../../src/adapters/database/migrations/next-migration.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papeterie-migrations-'));
});
afterAll(() => rm(folder, { recursive: true }));

const first = 'model A {\n  id String @id @db.Text\n}\n';
const second = 'model A {\n  id String @id @db.Text\n  name String @default("x")\n}\n';
// Only PostgreSQL sees a difference here.
const third = second.replace('@db.Text', '@db.VarChar(26)');

const sqlOf = (dialect: string, name: string) =>
  readFile(join(folder, dialect, name, 'migration.sql'), 'utf8');

it('writes what has changed, for each database, and nothing when nothing has', async () => {
  expect(await writeMigration('first', first, folder)).toBe('0001_first');
  expect(await writeMigration('again', first, folder)).toBeUndefined();
  expect(await readdir(join(folder, 'sqlite'))).toEqual(['0001_first']);
  expect(await sqlOf('sqlite', '0001_first')).toContain('CREATE TABLE "A"');
  expect((await nextSteps(second, folder)).every(({ sql }) => sql?.includes('"name" TEXT NOT NULL'))).toBe(
    true,
  );
  expect(await writeMigration('second', second, folder)).toBe('0002_second');
  expect(await sqlOf('postgresql', '0002_second')).toMatch(
    /ALTER TABLE "A" ADD COLUMN +"name" TEXT NOT NULL/,
  );
});

it('keeps the numbers equal when only one database changes', async () => {
  expect(await writeMigration('third', third, folder)).toBe('0003_third');
  expect(await sqlOf('postgresql', '0003_third')).toContain('VARCHAR(26)');
  expect(await sqlOf('sqlite', '0003_third')).toContain('Nothing to do here');
});

it('finds the committed migrations and the models in agreement', async () => {
  expect(await checkMigrations()).toEqual([]);
});
