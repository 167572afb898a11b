import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseUnavailableError } from './adapters/database/errors.ts';
import { migrateDatabase } from './adapters/database/migrate.ts';
import { createPinoLog } from './adapters/log/pino-log.ts';
import { compose } from './compose.ts';
import { loadEnvFile } from './config/env-file.ts';
import { keptSecret } from './config/kept-secret.ts';
import { type Config, ConfigError, parseConfig } from './config/parse-config.ts';
import { dieInWords } from './die-in-words.ts';
import { isLoopback } from './http/hosts.ts';

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

const start = async (): Promise<void> => {
  loadEnvFile(join(root, '.env'));
  const config = parseConfig(process.env, root);
  dieInWords(createPinoLog(config.logLevel));
  await mkdir(config.dataDir, { recursive: true });
  await migrateDatabase(config.databaseUrl, {
    migrationsDir: join(root, 'prisma/migrations'),
  });
  const app = await compose(config, config.secret ?? (await keptSecret(config.dataDir)), {
    pixelWorker: join(here, built ? 'pixel-worker.js' : 'adapters/pixels/worker.ts'),
    recorderWorker: join(here, built ? 'recorder-worker.js' : 'adapters/recorder/worker.ts'),
    localWorker: join(here, built ? 'local-worker.js' : 'adapters/providers/local/worker.ts'),
    clientDir: join(root, 'client/dist'),
  });
  const port = await app.start();
  const url = config.http.publicUrl ?? `http://localhost:${port}`;
  console.log(`Papeterie is open: ${url}  (the API: ${url}/api/graphql)`);

  if (!isLoopback(config.http.host ?? '')) console.log(openingMeans(config.http));

  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // The second time somebody is in a hurry.
      if (stopping) process.exit(1);
      stopping = true;
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
  if (error instanceof ConfigError || error instanceof DatabaseUnavailableError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `${error.message}. Another program has this port: stop it, or set PORT to another one.`;
  }
  return error;
};

start().catch((error: unknown) => {
  console.error(inWords(error));
  process.exit(1);
});
