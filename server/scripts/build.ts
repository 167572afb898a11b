import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { unlessFresh } from './fresh.ts';
import { drawStudioArt, fillShelf, generateTypedDocuments } from './gen.ts';
import { generateClients } from './generate.ts';
import { precompress } from './precompress.ts';
import { isScript, root } from './root.ts';
import { mustRun } from './run-command.ts';

const dependenciesOf = async (folder: string): Promise<string[]> => {
  const description = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  return Object.keys(description.dependencies);
};

/** Where that lies which pixels use and the server does not: from its own folder it would not be found. */
const broughtByPixels = async (): Promise<Record<string, string>> => {
  const known = await dependenciesOf('server');
  const own = (await dependenciesOf('packages/pixels')).filter((name) => !known.includes(name));
  return Object.fromEntries(own.map((name) => [name, join(root, 'packages/pixels/node_modules', name)]));
};

/** The server as JavaScript: it starts in half the time, and without the tools. */
const buildServer = async (): Promise<void> => {
  const outdir = join(root, 'server/dist');
  await rm(outdir, { recursive: true, force: true });
  await build({
    entryPoints: {
      main: join(root, 'server/src/main.ts'),
      'pixel-worker': join(root, 'server/src/adapters/pixels/worker.ts'),
      'local-worker': join(root, 'server/src/adapters/providers/local/worker.ts'),
      'recorder-worker': join(root, 'server/src/adapters/recorder/worker.ts'),
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    // Workspace packages are TypeScript: they must come in, with what they bring, although other packages stay outside.
    alias: {
      '@papeterie/stage': join(root, 'packages/stage/src/index.ts'),
      '@papeterie/pixels': join(root, 'packages/pixels/src'),
      '@papeterie/artist': join(root, 'packages/artist/src'),
      ...(await broughtByPixels()),
    },
    sourcemap: true,
    logLevel: 'warning',
  });
};

/** Builds the server if it is stale. */
export const prepareServer = async (): Promise<void> => {
  await generateClients();
  await fillShelf();
  const locks = ['pnpm-lock.yaml', 'prisma/schema.prisma', 'server/scripts/build.ts'];
  await unlessFresh('Building the server', 'server/dist', ['server/src', 'packages', ...locks], buildServer);
};

const buildStudio = async (): Promise<void> => {
  await mustRun('vite', ['build', 'client', '--logLevel', 'warn']);
  await precompress(join(root, 'client/dist'));
};

/** Builds what is stale: clients, typed documents, server, studio. */
export const prepare = async (): Promise<void> => {
  await generateClients();
  await generateTypedDocuments();
  await fillShelf();
  await drawStudioArt();
  await prepareServer();
  await unlessFresh(
    'Building the studio',
    'client/dist',
    [
      'client/src',
      'packages/pixels/src',
      'packages/stage/src',
      'client/public',
      'client/index.html',
      'client/vite.config.ts',
      'client/package.json',
      'schema.graphql',
      'pnpm-lock.yaml',
      'server/scripts/precompress.ts',
    ],
    buildStudio,
  );
};

if (isScript(import.meta.url)) await prepare();
