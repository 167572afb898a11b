import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { connectDatabase } from '../../src/adapters/database/connect.ts';
import { dialects } from '../../src/adapters/database/dialect.ts';
import { DatabaseUnavailableError, MigrationError } from '../../src/adapters/database/errors.ts';
import { migrateDatabase } from '../../src/adapters/database/migrate.ts';
import { committedMigrations, migrationsFolder } from '../../src/adapters/database/migrations/committed.ts';
import { describeDatabases } from '../support/databases.ts';
import { emptyDatabase } from '../support/empty-database.ts';
import { startProcess } from './child-process.ts';
import { userOf } from './rows.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

/** The committed migrations and one more, for both databases. */
async function withMigration(name: string, sql: string): Promise<string> {
  const migrationsDir = await mkdtemp(join(tmpdir(), 'papeterie-migrations-'));
  folders.push(migrationsDir);
  for (const dialect of dialects) {
    const committed = await committedMigrations(migrationsFolder(), dialect);
    for (const migration of [...committed, { name, sql }]) {
      await mkdir(join(migrationsDir, dialect, migration.name), { recursive: true });
      await writeFile(join(migrationsDir, dialect, migration.name, 'migration.sql'), migration.sql);
    }
  }
  return migrationsDir;
}

describeDatabases('migrations', (open, dialect) => {
  it('apply once, and leave nothing locked', async () => {
    const { url, cleanup } = await emptyDatabase(dialect);
    const names = (await committedMigrations(migrationsFolder(), dialect)).map(({ name }) => name);
    expect(await migrateDatabase(url)).toEqual({ applied: names });
    // In this same process, at once, and again while the application has it open.
    const database = await connectDatabase(url);
    await database.writer.user.create({ data: userOf('a') });
    expect(await migrateDatabase(url)).toEqual({ applied: [] });
    await database.writer.user.create({ data: userOf('b') });
    expect(await database.reader.user.count()).toBe(2);
    await database.close();
    await cleanup();
  });

  it('are applied by one of three processes that start together', { timeout: 60_000 }, async () => {
    const { url, cleanup } = await emptyDatabase(dialect);
    const settings = { START_AT: String(Date.now() + 2500) };
    const processes = [1, 2, 3].map(() => startProcess('migrate-once.ts', url, settings));
    await Promise.all(processes.map(({ ended }) => ended));
    const applied = processes.flatMap(({ lines }) => lines).filter((line) => line !== '');
    expect(applied).toHaveLength(1);
    await cleanup();
  });

  it('that come later keep what is there, semicolons in strings included', async () => {
    const { url, reader, writer } = await open();
    await writer.user.create({ data: userOf('a') });
    const sql = `CREATE TABLE "Note" ("text" TEXT NOT NULL);\nINSERT INTO "Note" VALUES ('one; two');\n`;
    const migrationsDir = await withMigration('9000_note', sql);
    expect(await migrateDatabase(url, { migrationsDir })).toEqual({ applied: ['9000_note'] });
    expect(await reader.$queryRaw`SELECT text FROM "Note"`).toEqual([{ text: 'one; two' }]);
    expect(await reader.user.count()).toBe(1);
  });

  it('that fail say so and change nothing at all', async () => {
    const { url, reader } = await open();
    const sql = 'CREATE TABLE "Half" ("id" TEXT NOT NULL);\nINSERT INTO "Nowhere" VALUES (1);\n';
    const migrationsDir = await withMigration('9000_broken', sql);
    for (let round = 0; round < 2; round++) {
      const failed = migrateDatabase(url, { migrationsDir });
      await expect(failed).rejects.toThrow(MigrationError);
      await expect(failed).rejects.toThrow(/9000_broken.*Nowhere/);
    }
    await expect(reader.$queryRaw`SELECT * FROM "Half"`).rejects.toThrow();
    // Mended, it applies: the failure has left no trace to clean up.
    const mended = await withMigration('9000_broken', 'CREATE TABLE "Half" ("id" TEXT NOT NULL);\n');
    expect(await migrateDatabase(url, { migrationsDir: mended })).toEqual({ applied: ['9000_broken'] });
  });

  it('refuse a database that is newer than the code, or whose history differs', async () => {
    const { url } = await open();
    await migrateDatabase(url, { migrationsDir: await withMigration('9000_future', 'SELECT 1;\n') });
    await expect(migrateDatabase(url)).rejects.toThrow(/newer than this version.*9000_future/);
    const edited = await withMigration('9000_future', 'SELECT 2;\n');
    await expect(migrateDatabase(url, { migrationsDir: edited })).rejects.toThrow(/9000_future was changed/);
  });

  it('refuse a database that holds something else', async () => {
    const { url, cleanup, run } = await emptyDatabase(dialect);
    await run('CREATE TABLE "Guestbook" ("id" TEXT)');
    await expect(migrateDatabase(url)).rejects.toThrow(/not empty/);
    await cleanup();
  });
});

it('say clearly when there is no server, without the password', async () => {
  const url = 'postgresql://me:secret@127.0.0.1:9/none';
  for (const attempt of [migrateDatabase, connectDatabase]) {
    const error = await attempt(url).then(
      () => undefined,
      (reason: Error) => reason,
    );
    expect(error).toBeInstanceOf(DatabaseUnavailableError);
    expect(error?.message).toMatch(/127\.0\.0\.1:9\/none.*ECONNREFUSED/);
    expect(error?.message).not.toContain('secret');
  }
  await expect(connectDatabase('mysql://me:secret@host/none')).rejects.toThrow(/file: or postgresql:/);
  await expect(connectDatabase('file:/nowhere/at/all.db')).rejects.toThrow(DatabaseUnavailableError);
});
