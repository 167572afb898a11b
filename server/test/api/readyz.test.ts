import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openApp } from '../support/app.ts';
import { person } from '../support/person.ts';
import { serverProcess } from '../support/server-process.ts';

it('is not ready when pictures cannot be written, and stays alive', async () => {
  const blobs = await mkdtemp(join(tmpdir(), 'papeterie-blobs-'));
  const { app, close } = await openApp('sqlite', { STORAGE_URL: `file:${blobs}` });
  try {
    await rm(blobs, { recursive: true });
    await writeFile(blobs, 'a file where a folder was');
    const ready = await person(app).fetch('/api/readyz');
    expect(ready.status).toBe(503);
    expect(((await ready.json()) as { reason: string }).reason).toMatch(/disk/);
    expect((await person(app).fetch('/api/healthz')).status).toBe(200);
  } finally {
    await close();
    await rm(blobs, { force: true });
  }
});

it('does not start where nothing can be written, and says so in words', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'papeterie-start-'));
  const file = join(folder, 'file');
  await writeFile(file, '');
  const refused = await serverProcess({ DATA_DIR: join(file, 'data'), PORT: '0' })
    .start()
    .catch((error: unknown) => String(error));
  expect(refused).toMatch(/The folder of DATA_DIR cannot be written to/);
  expect(refused).not.toMatch(/ {4}at /);
  await rm(folder, { recursive: true });
});
