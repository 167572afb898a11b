/**
 * What is installed and what a verb needs. Plain JavaScript without a dependency, because it runs before there is any.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folders = ['.', 'server', 'client', 'packages/stage', 'packages/pixels', 'packages/artist'];

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Which packages are not there, of all or of those that running it takes. */
const missingPackages = (root, all) =>
  folders.flatMap((folder) => {
    const { dependencies, devDependencies } = readJson(join(root, folder, 'package.json'));
    return Object.keys({ ...dependencies, ...(all && devDependencies) })
      .filter((name) => !existsSync(join(root, folder, 'node_modules', name)))
      .map((name) => `${name} (${folder})`);
  });

/** @returns what is wrong, in words; undefined when all is well */
const faultOf = (root, all) => {
  const [missing] = missingPackages(root, all);
  if (missing) return `The package ${missing} is not installed.`;
  try {
    const require = createRequire(join(root, 'server/package.json'));
    new (require('better-sqlite3'))(':memory:').close();
  } catch (error) {
    return `better-sqlite3 does not load: ${error instanceof Error ? error.message : error}`;
  }
  return undefined;
};

/** The pnpm that runs this script, a program or a script by version; or whichever npx finds. */
const runPnpm = (root, args) => {
  const path = process.env.npm_execpath ?? '';
  const known = /pnpm[^/\\]*$/.test(path) && existsSync(path);
  const [command, ...first] = !known
    ? ['npx', '-y', 'pnpm@12']
    : /\.[cm]?js$/.test(path)
      ? [process.execPath, path]
      : [path];
  // npx is a script on Windows, which only a shell finds.
  return spawnSync(command, [...first, ...args], { cwd: root, stdio: 'inherit', shell: !known }).status;
};

/** Where nothing can be written, as in an image of a container, the next start looks again. */
const remember = (stamp, lock) => {
  try {
    writeFileSync(stamp, lock);
  } catch (error) {
    console.warn(
      `That all is installed could not be noted: ${error instanceof Error ? error.message : error}`,
    );
  }
};

/**
 * Installs what is not there yet, as the lockfile says.
 * @param all what development and tests need as well; else what running it takes
 * @returns what is still wrong, in words; undefined when all is well
 */
export const ensureInstalled = (root, all) => {
  const stamp = join(root, 'node_modules/.papeterie-installed');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex');
  // Who has installed everything keeps everything.
  const everything = all || missingPackages(root, true).length === 0;
  const current = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
  if (!current || missingPackages(root, everything).length > 0) {
    const what = everything ? [] : ['--prod'];
    const status = runPnpm(root, [
      'install',
      '--frozen-lockfile',
      '--config.confirmModulesPurge=false',
      ...what,
    ]);
    if (status === 0) remember(stamp, lock);
  }
  return faultOf(root, everything);
};
