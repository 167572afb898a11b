import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeLeftovers } from '../../src/adapters/files/remove-leftovers.ts';
import {
  tryWriting,
  UnusableFolderError,
  usableFolder,
  writeEverywhere,
} from '../../src/adapters/files/usable-folder.ts';
import { createPinoLog } from '../../src/adapters/log/pino-log.ts';
import { createReadiness } from '../../src/http/readiness.ts';

const log = createPinoLog('silent');
const full = () => Promise.reject(new Error('ENOSPC: no space left on device'));

it('says what is wrong, and looks at the disk no more often than it should', async () => {
  let at = 0;
  let looks = 0;
  let isFull = false;
  const disk = {
    reason: 'the disk is full',
    everyMs: 3_000,
    check: () => {
      looks++;
      return isFull ? full() : Promise.resolve();
    },
  };
  const notReady = createReadiness(
    [{ reason: 'no database', check: async () => undefined }, disk],
    log,
    () => at,
  );
  expect(await Promise.all(Array.from({ length: 50 }, notReady))).toEqual(Array(50).fill(null));
  expect(looks).toBe(1);
  isFull = true;
  at += 3_000;
  expect(await notReady()).toBe('the disk is full');
  expect(await notReady()).toBe('the disk is full');
  expect(looks).toBe(2);
});

it('does not wait for what does not answer', async () => {
  const silent = { reason: 'silent', check: () => new Promise<void>(() => undefined) };
  expect(await createReadiness([silent], log, Date.now, 10)()).toBe('silent');
});

it('tries a folder out and leaves nothing there; one that is no folder is refused in words', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'papeterie-folder-'));
  await usableFolder(join(folder, 'a/b'), 'DATA_DIR');
  expect(await readdir(join(folder, 'a/b'))).toEqual([]);
  await writeFile(join(folder, 'file'), '');
  const refused = await usableFolder(join(folder, 'file/data'), 'DATA_DIR').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UnusableFolderError);
  expect(String(refused)).toContain('set DATA_DIR to another folder');
  await expect(writeEverywhere([folder, join(folder, 'file')])).rejects.toThrow();
  await expect(tryWriting(join(folder, 'nowhere'))).rejects.toThrow(/ENOENT/);
  await rm(folder, { recursive: true });
});

it('takes away what was left half written, and leaves what is whole or being written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'papeterie-left-'));
  await usableFolder(join(folder, 'images/aa'), 'DATA_DIR');
  const long = new Date(Date.now() - 7200_000);
  const put = async (name: string, date?: Date) => {
    await writeFile(join(folder, name), 'x');
    if (date) await utimes(join(folder, name), date, date);
  };
  await put('images/aa/whole', long);
  await put('images/aa/half.1234.tmp', long);
  await put('images/aa/young.1234.tmp');
  const before = new Date(Date.now() - 3600_000);
  expect(await removeLeftovers(folder, before, (name) => name.endsWith('.tmp'))).toBe(1);
  expect((await readdir(join(folder, 'images/aa'))).sort()).toEqual(['whole', 'young.1234.tmp']);
  expect(await removeLeftovers(join(folder, 'nowhere'), before, () => true)).toBe(0);
  await rm(folder, { recursive: true });
});
