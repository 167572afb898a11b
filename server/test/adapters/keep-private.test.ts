import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { serverProcess } from '../support/server-process.ts';

it('what the server keeps is this user’s alone, also what lay open before', {
  timeout: 120_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'papeterie-private-'));
  const data = join(folder, 'data');
  await mkdir(join(data, 'blobs'), { recursive: true });
  await writeFile(join(data, 'secret'), 'a secret that lay open before');
  for (const path of [data, join(data, 'blobs')]) await chmod(path, 0o755);
  await chmod(join(data, 'secret'), 0o644);
  const server = serverProcess({ DATA_DIR: data, PORT: String(await freePort()), LOG_LEVEL: 'silent' });
  try {
    await server.start();
    const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    expect(await modeOf(data)).toBe('700');
    const entries = await readdir(data, { withFileTypes: true });
    expect(entries.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['papeterie.db', 'papeterie.db-wal', 'papeterie.db-shm', 'secret']),
    );
    for (const entry of entries) {
      expect([entry.name, await modeOf(join(data, entry.name))]).toEqual([
        entry.name,
        entry.isDirectory() ? '700' : '600',
      ]);
    }
  } finally {
    await server.end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  }
});
