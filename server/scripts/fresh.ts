import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { root } from './root.ts';

const filesBelow = async (path: string): Promise<string[]> => {
  if (!existsSync(path)) return [];
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const nested = await Promise.all(entries.map((entry) => filesBelow(join(path, entry.name))));
  return nested.flat();
};

const hashOf = async (inputs: readonly string[]): Promise<string> => {
  const files = (await Promise.all(inputs.map((input) => filesBelow(join(root, input))))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${relative(root, file)}\n`).update(await readFile(file));
  return hash.digest('hex');
};

/**
 * Does the work unless its output is there and its inputs are what they were: by content, so that a checkout or a
 * touched file rebuilds nothing.
 * @param output a folder; the hash of the inputs is kept in it
 * @param inputs files and folders, relative to the root
 */
export const unlessFresh = async (
  what: string,
  output: string,
  inputs: readonly string[],
  work: () => Promise<void>,
): Promise<void> => {
  const stamp = join(root, output, '.inputs');
  const hash = await hashOf(inputs);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === hash) return;
  console.log(`${what} …`);
  await rm(stamp, { force: true });
  await work();
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, hash);
};
