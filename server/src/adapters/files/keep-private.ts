import { chmod, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes a folder that nobody else on the machine can look into, and sees to it that files lying in it from before are this
 * user's alone too: whoever may read the database may read everybody's pictures. What this process makes from now on is as
 * private, also what libraries make, like SQLite's files beside the database.
 */
export const keepPrivate = async (folder: string): Promise<void> => {
  process.umask(0o077);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await chmod(join(folder, entry.name), 0o700);
    else if (entry.isFile()) await chmod(join(folder, entry.name), 0o600);
  }
};
