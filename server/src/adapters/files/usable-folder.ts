import { randomBytes } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder that cannot be written to, in words for whoever set it. */
export class UnusableFolderError extends Error {
  override name = 'UnusableFolderError';
}

/** Writes a small file, syncs it and takes it away again. @throws what the disk says: full, read-only, gone */
export const tryWriting = async (folder: string): Promise<void> => {
  const path = join(folder, `.probe-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile('Can be written to.\n');
      await file.sync();
    } finally {
      await file.close();
    }
  } finally {
    await rm(path, { force: true });
  }
};

/** Sees to it that the folder is there and can be written to. @param setting the name of what it was set with */
export const usableFolder = async (folder: string, setting: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
    await tryWriting(folder);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UnusableFolderError(
      `The folder of ${setting} cannot be written to: ${folder} (${reason}). Let the user who runs this write there, make room, or set ${setting} to another folder.`,
      { cause },
    );
  }
};

/** Whether all of these folders can be written to; those that are not there are made. @throws what the disk says */
export const writeEverywhere = async (folders: readonly string[]): Promise<void> => {
  for (const folder of new Set(folders)) {
    await mkdir(folder, { recursive: true });
    await tryWriting(folder);
  }
};
