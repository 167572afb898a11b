import type { Dirent } from 'node:fs';
import { opendir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * Takes away files that a killed process has left half written. What another process writes just now is younger.
 * @param isLeftover by its name
 * @returns how many there were
 */
export const removeLeftovers = async (
  folder: string,
  before: Date,
  isLeftover: (name: string) => boolean,
): Promise<number> => {
  const one = async (entry: Dirent): Promise<number> => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return removeLeftovers(path, before, isLeftover);
    if (!entry.isFile() || !isLeftover(entry.name)) return 0;
    const { mtime } = await stat(path);
    if (mtime >= before) return 0;
    await rm(path, { force: true });
    return 1;
  };
  try {
    let removed = 0;
    for await (const entry of await opendir(folder)) removed += await one(entry);
    return removed;
  } catch (error) {
    // Somebody else was quicker, or there is nothing yet.
    if (isMissing(error)) return 0;
    throw error;
  }
};
