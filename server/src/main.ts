import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseUnavailableError } from './adapters/database/errors.ts';
import { migrateDatabase } from './adapters/database/migrate.ts';
import { UnusableFolderError, usableFolder } from './adapters/files/usable-folder.ts';
import { compose } from './compose.ts';
import { loadEnvFile } from './config/env-file.ts';
import { keptSecret } from './config/kept-secret.ts';
import { ConfigError, parseConfig } from './config/parse-config.ts';

// The same from the source (server/src) and from the build (server/dist).
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const built = ending === '.js';

const open = async () => {
  loadEnvFile(join(root, '.env'));
  const config = parseConfig(process.env, root);
  await usableFolder(config.dataDir, 'DATA_DIR');
  await usableFolder(config.blobDir, 'STORAGE_URL');
  await migrateDatabase(config.databaseUrl, {
    migrationsDir: join(root, 'prisma/migrations'),
  });
  const app = await compose(config, config.secret ?? (await keptSecret(config.dataDir)), {
    pixelWorker: join(here, built ? 'pixel-worker.js' : 'adapters/pixels/worker.ts'),
    recorderWorker: join(here, built ? 'recorder-worker.js' : 'adapters/recorder/worker.ts'),
    localWorker: join(here, built ? 'local-worker.js' : 'adapters/providers/local/worker.ts'),
    clientDir: join(root, 'client/dist'),
  });
  return { app, publicUrl: config.http.publicUrl };
};

const sweep = async (dryRun: boolean): Promise<void> => {
  const { app } = await open();
  const reports = await app.sweep(dryRun);
  await app.stop();
  if (!reports) {
    console.log('Another process is sweeping just now.');
    return;
  }
  for (const { what, count, failed } of reports) {
    console.log(`${String(count).padStart(8)}  ${what}${failed ? ' (failed: see the log)' : ''}`);
  }
  if (reports.some(({ failed }) => failed)) process.exitCode = 1;
};

const start = async (): Promise<void> => {
  const { app, publicUrl } = await open();
  const port = await app.start();
  const url = publicUrl ?? `http://localhost:${port}`;
  console.log(`Papeterie is open: ${url}  (the API: ${url}/api/graphql)`);

  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // The second time somebody is in a hurry.
      if (stopping) process.exit(1);
      stopping = true;
      // Whatever does not let go: leases run out, and what was told is saved is saved.
      setTimeout(() => process.exit(1), 25_000).unref();
      app.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
};

const inWords = (error: unknown): unknown => {
  const words = [ConfigError, DatabaseUnavailableError, UnusableFolderError];
  if (error instanceof Error && words.some((type) => error instanceof type)) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `${error.message}. Another program has this port: stop it, or set PORT to another one.`;
  }
  return error;
};

const [verb, option] = process.argv.slice(2);
const run = verb === 'sweep' ? sweep(option === '--dry-run') : start();

run.catch((error: unknown) => {
  console.error(inWords(error));
  process.exit(1);
});
