import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseUnavailableError } from './adapters/database/errors.ts';
import { migrateDatabase } from './adapters/database/migrate.ts';
import { keepPrivate } from './adapters/files/keep-private.ts';
import { UnusableFolderError, usableFolder } from './adapters/files/usable-folder.ts';
import { createPinoLog } from './adapters/log/pino-log.ts';
import { compose } from './compose.ts';
import { loadEnvFile } from './config/env-file.ts';
import { keptSecret } from './config/kept-secret.ts';
import { type Config, ConfigError, parseConfig } from './config/parse-config.ts';
import { dieInWords } from './die-in-words.ts';
import { isLoopback } from './http/loopback.ts';

// The same from the source (server/src) and from the build (server/dist).
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const built = ending === '.js';

const openingMeans = ({ host, publicUrl }: Config['http']): string =>
  `It listens on ${host ?? 'every address'}: whoever reaches it may sign in as a guest, draw and store pictures here, within the shares of .env.example. ` +
  (publicUrl
    ? `It answers to ${publicUrl}.`
    : 'It answers to addresses only: set PUBLIC_URL for it to have a name.');

const open = async () => {
  loadEnvFile(join(root, '.env'));
  const config = parseConfig(process.env, root);
  const log = createPinoLog(config.logLevel);
  dieInWords(log);
  await usableFolder(config.dataDir, 'DATA_DIR');
  const paths = await keepPrivate(config.dataDir);
  if (paths.length > 0) log.warn({ paths }, 'others on this machine may be able to read these');
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
  return { app, http: config.http };
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
  const { app, http } = await open();
  const port = await app.start();
  const url = http.publicUrl ?? `http://localhost:${port}`;
  console.log(`Papeterie is open: ${url}  (the API: ${url}/api/graphql)`);

  if (!isLoopback(http.host ?? '')) console.log(openingMeans(http));

  let stopping = false;
  const stop = () => {
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
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // The second time somebody is in a hurry.
    process.on(signal, () => (stopping ? process.exit(1) : stop()));
  }
  // Whoever started this process is gone, or wants it to go.
  process.once('disconnect', () => !stopping && stop());
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
