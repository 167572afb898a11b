/**
 * `node server/scripts/run.mjs SCRIPT`: installs what SCRIPT needs and runs server/scripts/SCRIPT.ts. Plain JavaScript
 * without a dependency, because there may be none yet.
 */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allocator } from './allocator.mjs';
import { ensureInstalled } from './installation.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const [script, ...args] = process.argv.slice(2);
/** What a newcomer does first takes no tools of development. */
const needsAll = !['start', 'build', 'sweep'].includes(script);

const [major, minor] = process.versions.node.split('.').map(Number);
const found =
  major < 20 || (major === 20 && minor < 19)
    ? `Node ${process.versions.node} is too old: 20.19 or newer is needed.`
    : ensureInstalled(root, needsAll);
if (found) {
  console.error(`${found}\nThe installation did not finish. See what it says: npx -y pnpm@12 install`);
  process.exit(1);
}

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
