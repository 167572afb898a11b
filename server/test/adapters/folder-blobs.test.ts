import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderBlobs } from '../../src/adapters/files/folder-blobs.ts';
import { blobsContract } from './blobs-contract.ts';

describe('blobs in a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papeterie-blobs-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  blobsContract(() => createFolderBlobs(folder));

  it('are this user’s alone, whatever the mask of the process', async () => {
    const before = process.umask(0o022);
    try {
      await createFolderBlobs(join(folder, 'own')).put('a/b', new Uint8Array(1));
      const modeOf = async (path: string) => ((await stat(join(folder, path))).mode & 0o777).toString(8);
      expect(await Promise.all(['own', 'own/a', 'own/a/b'].map(modeOf))).toEqual(['700', '700', '600']);
    } finally {
      process.umask(before);
    }
  });

  it('never leave the folder, and leave nothing half-written', async () => {
    const blobs = createFolderBlobs(join(folder, 'inside'));
    await expect(blobs.put('../outside', new Uint8Array(1))).rejects.toThrow(/leaves the folder/);
    await expect(blobs.read('a/../../outside')).rejects.toThrow(/leaves the folder/);
    await Promise.all(Array.from({ length: 10 }, (_, i) => blobs.put('x', new Uint8Array(1000 + (i % 2)))));
    expect(await readdir(join(folder, 'inside'))).toEqual(['x']);
  });

  it('leave nothing behind of what could not be written', async () => {
    const blobs = createFolderBlobs(folder);
    const broken = async function* () {
      yield new Uint8Array(1_000_000);
      expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
      throw new Error('no more');
    };
    await expect(blobs.write('x', broken())).rejects.toThrow('no more');
    expect(await readdir(folder)).toEqual([]);
    const outside = blobs.write('../outside', broken());
    await expect(outside).rejects.toThrow(/leaves the folder/);
  });

  it('say so when the disk does not take it', async () => {
    // A file where the folder should be: as good as a disk that refuses.
    const blobs = createFolderBlobs(folder);
    await blobs.put('taken', new Uint8Array(3));
    await expect(blobs.put('taken/inside', new Uint8Array(3))).rejects.toThrow();
    expect(await blobs.read('taken')).toHaveLength(3);
  });
});
