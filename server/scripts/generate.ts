import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Dialect, dialects } from '../src/adapters/database/dialect.ts';
import { deriveSchema } from '../src/adapters/database/schema-variants.ts';

const server = fileURLToPath(new URL('..', import.meta.url));
const generated = join(server, 'src/adapters/database/generated');
const stamp = join(generated, '.inputs');
const require = createRequire(import.meta.url);
const withoutStudio = join(server, 'scripts/without-studio.cjs');

/**
 * Writes a Prisma client for each database and the Pothos types, all derived from prisma/schema.prisma.
 * Does nothing when they are there and what they are made from has not changed.
 */
export async function generateClients(): Promise<void> {
  const source = await readFile(join(server, '../prisma/schema.prisma'), 'utf8');
  const schemas = dialects.map((dialect) => ({ dialect, schema: deriveSchema(source, dialect) }));
  const inputs = await hashInputs(schemas.map(({ schema }) => schema));
  if (await isCurrent(inputs)) return;
  await mkdir(generated, { recursive: true });
  await rm(stamp, { force: true });
  await Promise.all(schemas.map(({ dialect, schema }) => generate(dialect, schema)));
  await writeFile(stamp, inputs);
}

async function generate(dialect: Dialect, schema: string): Promise<void> {
  const path = join(generated, `${dialect}.prisma`);
  await writeFile(path, schema);
  const cli = join(dirname(require.resolve('prisma/package.json')), 'build/index.js');
  try {
    await promisify(execFile)(
      process.execPath,
      ['--require', withoutStudio, cli, 'generate', '--schema', path],
      {
        cwd: server,
        env: {
          ...process.env,
          // Where prisma-pothos-types is found.
          PATH: [join(server, 'node_modules/.bin'), process.env.PATH].join(delimiter),
          // The CLI wants the native schema engine on disk, downloads it when it is missing and then never runs it for
          // `generate`. Any existing file satisfies it, and no download can fail.
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          CHECKPOINT_DISABLE: '1',
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
        },
      },
    );
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`prisma generate failed for ${dialect}:\n${stdout}${stderr}`, { cause: error });
  }
}

async function hashInputs(schemas: string[]): Promise<string> {
  const packages = ['prisma', '@prisma/client', '@pothos/plugin-prisma'];
  const versions = await Promise.all(packages.map(async (name) => `${name}@${await installedVersion(name)}`));
  return createHash('sha256')
    .update(JSON.stringify([schemas, versions]))
    .digest('hex');
}

/** Not through `require.resolve('…/package.json')`: not every package exports that file. */
async function installedVersion(name: string): Promise<string> {
  const paths = (require.resolve.paths(name) ?? []).map((folder) => join(folder, name, 'package.json'));
  const path = paths.find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(`${name} is not installed: run pnpm install`);
  return JSON.parse(await readFile(path, 'utf8')).version;
}

async function isCurrent(inputs: string): Promise<boolean> {
  const outputs = ['sqlite/client.ts', 'postgresql/client.ts', 'pothos-types.ts'];
  if (!outputs.every((path) => existsSync(join(generated, path)))) return false;
  return (await readFile(stamp, 'utf8').catch(() => '')) === inputs;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateClients();
