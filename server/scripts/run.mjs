/**
 * `node server/scripts/run.mjs SCRIPT`: runs server/scripts/SCRIPT.ts. Plain JavaScript without a dependency, because it
 * must be able to say that the dependencies are not there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allocator } from './allocator.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is not as it must be, in words; nothing when all is well. */
const problem = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    return `Node ${process.versions.node} is too old: 20.19 or newer is needed.`;
  for (const folder of ['.', 'server', 'client', 'packages/stage', 'packages/pixels', 'packages/artist']) {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    );
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
      if (!existsSync(join(root, folder, 'node_modules', name)))
        return `The package ${name} is not installed.`;
    }
  }
  try {
    const require = createRequire(join(root, 'server/package.json'));
    new (require('better-sqlite3'))(':memory:').close();
  } catch (error) {
    return `better-sqlite3 does not load: ${error instanceof Error ? error.message : error}`;
  }
  return undefined;
};

const found = problem();
if (found) {
  console.error(`${found}\nThe installation did not finish. See what it says: npx -y pnpm@12 install`);
  process.exit(1);
}

const [script, ...args] = process.argv.slice(2);
const run = (name) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(root, 'server/scripts', `${name}.ts`), ...args], {
    cwd: root,
    stdio: 'inherit',
  });

if (script === 'start') {
  const { status } = run('prepare');
  if (status !== 0) process.exit(status ?? 1);
  // graphql-js checks itself at every step unless it is told that this is no development.
  process.env.NODE_ENV ??= 'production';
  // A process of its own, because of its allocator; it goes when this one does, however that ends.
  const server = spawn(process.execPath, [join(root, 'server/dist/main.js'), ...args], {
    cwd: root,
    env: { ...allocator, ...process.env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // Who stops this one means both, and who stops both has told the server already: hanging up says it once.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => server.connected && server.disconnect());
  }
  server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
} else {
  process.exit(run(script).status ?? 1);
}
