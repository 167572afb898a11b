import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { unlessFresh } from './fresh.ts';
import { drawStudioArt, generateTypedDocuments } from './gen.ts';
import { generateClients } from './generate.ts';
import { isScript, root } from './root.ts';
import { mustRun } from './run-command.ts';

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
    // Workspace packages are TypeScript: they must come in, although other packages stay outside.
    alias: {
      '@papeterie/stage': join(root, 'packages/stage/src/index.ts'),
      '@papeterie/pixels': join(root, 'packages/pixels/src'),
      '@papeterie/artist': join(root, 'packages/artist/src'),
    },
    sourcemap: true,
    logLevel: 'warning',
  });
};

/** Builds the server if it is stale. */
export const prepareServer = async (): Promise<void> => {
  await generateClients();
  const locks = ['pnpm-lock.yaml', 'prisma/schema.prisma', 'server/scripts/build.ts'];
  await unlessFresh('Building the server', 'server/dist', ['server/src', 'packages', ...locks], buildServer);
};

/** Builds what is stale: clients, typed documents, server, studio. */
export const prepare = async (): Promise<void> => {
  await generateClients();
  await generateTypedDocuments();
  await drawStudioArt();
  await prepareServer();
  await unlessFresh(
    'Building the studio',
    'client/dist',
    [
      'client/src',
      'packages/stage/src',
      'client/public',
      'client/index.html',
      'client/vite.config.ts',
      'client/package.json',
      'schema.graphql',
      'pnpm-lock.yaml',
    ],
    () => mustRun('vite', ['build', 'client', '--logLevel', 'warn']),
  );
};

if (isScript(import.meta.url)) await prepare();
