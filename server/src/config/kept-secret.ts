import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The secret of this installation: made at the first start, readable by nobody else, kept. */
export const keptSecret = async (dataDir: string): Promise<string> => {
  const path = join(dataDir, 'secret');
  try {
    // Fails when it is there already, so that two processes starting at once agree on one.
    await writeFile(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const secret = (await readFile(path, 'utf8')).trim();
  if (secret.length < 16)
    throw new Error(`${path} is damaged: delete it, and a new one is made (URLs of pictures change).`);
  return secret;
};
