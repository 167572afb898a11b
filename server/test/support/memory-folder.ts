import { statfsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What all suites together have in files at one time, several times over. */
const enough = 2 * 1024 ** 3;

/** A file system in memory with enough room, or where temporary files are anyway. */
const quickest = (): string => {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > enough ? '/dev/shm' : tmpdir();
  } catch {
    return tmpdir(); // not Linux
  }
};

/**
 * For `globalSetup` of Vitest: what suites write goes into one folder that disappears after the run. It is in memory where
 * that can be: the server waits for the disk at each commit and each picture, and no test cuts the power.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const before = process.env.TMPDIR;
  const folder = await mkdtemp(join(quickest(), 'papeterie-tests-'));
  process.env.TMPDIR = folder;
  return async () => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
