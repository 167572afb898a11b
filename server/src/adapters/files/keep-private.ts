import { chmod, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** False where that is not ours to decide: on a volume of somebody else's, or on a file system without modes. */
const makePrivate = async (path: string, mode: number): Promise<boolean> => {
  try {
    await chmod(path, mode);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EPERM' || code === 'ENOSYS' || code === 'ENOTSUP') return false;
    throw error;
  }
};

/**
 * Makes a folder that nobody else on the machine can look into, and sees to it that files lying in it from before are this
 * user's alone too: whoever may read the database may read everybody's pictures. What this process makes from now on is as
 * private, also what libraries make, like SQLite's files beside the database.
 * @returns what could not be made private
 */
export const keepPrivate = async (folder: string): Promise<string[]> => {
  process.umask(0o077);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const open: string[] = [];
  if (!(await makePrivate(folder, 0o700))) open.push(folder);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() && !entry.isFile()) continue;
    const path = join(folder, entry.name);
    if (!(await makePrivate(path, entry.isDirectory() ? 0o700 : 0o600))) open.push(path);
  }
  return open;
};
