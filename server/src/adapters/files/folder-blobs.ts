import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Blobs } from '../../domain/blobs.ts';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Blobs as files in a folder. A file is whole or not there: written aside, synced, renamed, and the folder synced. */
export const createFolderBlobs = (folder: string): Blobs => {
  const root = resolve(folder);

  const pathOf = (key: string): string => {
    const path = join(root, key);
    if (!path.startsWith(root + sep)) throw new Error(`blob key leaves the folder: ${key}`);
    return path;
  };

  const statOf = async (path: string) => {
    try {
      return await stat(path);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  };

  return {
    async put(key, bytes) {
      const path = pathOf(key);
      const there = await statOf(path);
      if (there?.size === bytes.byteLength) await touch(path);
      else await writeWhole(path, [bytes]);
    },
    async write(key, pieces) {
      return { byteSize: await writeWhole(pathOf(key), pieces) };
    },
    async read(key) {
      try {
        return await readFile(pathOf(key));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async open(key) {
      const path = pathOf(key);
      const there = await statOf(path);
      return (
        there && {
          byteSize: there.size,
          usedAt: there.mtime,
          stream: (start, end) => createReadStream(path, { start, end }),
        }
      );
    },
    remove: (key) => rm(pathOf(key), { force: true }),
    async *list(prefix) {
      for await (const path of filesUnder(pathOf(prefix))) {
        const there = await statOf(path);
        if (there) yield { key: relative(root, path), byteSize: there.size, usedAt: there.mtime };
      }
    },
    touch: (key) => touch(pathOf(key)),
  };
};

const touch = async (path: string): Promise<void> => {
  const at = new Date();
  await utimes(path, at, at).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
};

/** All whole files below a folder, which need not be there. */
async function* filesUnder(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (!entry.name.endsWith('.tmp')) yield path;
  }
}

/** Written aside, then renamed. @returns how many bytes it has */
const writeWhole = async (
  path: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<number> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const aside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const byteSize = await writeSynced(aside, pieces);
    await rename(aside, path);
    await syncFolder(dirname(path));
    return byteSize;
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
};

const writeSynced = async (
  path: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<number> => {
  const file = await open(path, 'wx', 0o600);
  try {
    let byteSize = 0;
    for await (const piece of pieces) {
      // writeFile on a handle goes on where the last one ended.
      await file.writeFile(piece);
      byteSize += piece.byteLength;
    }
    await file.sync();
    return byteSize;
  } finally {
    await file.close();
  }
};

/** A renamed file survives a power cut only once its folder is on disk as well. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};
