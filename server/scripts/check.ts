import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkMigrations } from './check-migrations.ts';
import { contractGap } from './contract.ts';
import { fillShelf, generateTypedDocuments, outdatedFiles } from './gen.ts';
import { generateClients } from './generate.ts';
import { missingVerbs } from './missing-verbs.ts';
import { root } from './root.ts';
import { runCommand } from './run-command.ts';
import { undescribed } from './sdl-descriptions.ts';

type Check = { name: string; problems(): Promise<string[]> };

const command = (name: string, program: string, ...args: string[]): Check => ({
  name,
  async problems() {
    const { code, output } = await runCommand(program, args);
    return code === 0 ? [] : [output.trim()];
  },
});

const packages = ['stage', 'pixels', 'artist'];

const checks: Check[] = [
  command('format and lint', 'biome', 'check', '--config-path=.biome.json', '.'),
  command('types of the server', 'tsc', '-p', 'server'),
  command('types of the tests of the server', 'tsc', '-p', 'server/test'),
  command('types of the client', 'tsc', '-p', 'client'),
  ...packages.flatMap((name) => [
    command(`types of the ${name}`, 'tsc', '-p', `packages/${name}`),
    command(`types of the tests of the ${name}`, 'tsc', '-p', `packages/${name}/test`),
  ]),
  command(
    'arrows between rooms',
    'depcruise',
    '--config',
    '.dependency-cruiser.mjs',
    'server/src',
    'server/scripts',
    'client/src',
    'client/vite.config.ts',
    'packages',
  ),
  command('nothing dead', 'knip', '--config', '.knip.json', '--no-progress'),
  { name: 'verbs of package.json', problems: missingVerbs },
  { name: 'derived files', problems: outdatedFiles },
  { name: 'models and migrations', problems: checkMigrations },
  {
    name: 'descriptions in the SDL',
    problems: async () => undescribed((await import('../src/graphql/schema.ts')).schema),
  },
];

// `pnpm check CONTRACT.graphql`: also whether the API has what a written contract asks for.
const contract = process.argv[2];
if (contract !== undefined) {
  checks.push({
    name: 'the public contract',
    async problems() {
      const ours = await readFile(join(root, 'schema.graphql'), 'utf8');
      const { missing, different } = contractGap(await readFile(contract, 'utf8'), ours);
      for (const part of missing) console.log(`  not there yet: ${part}`);
      return different;
    },
  });
}

// Everything that can be said without running the product.
await generateClients();
await generateTypedDocuments();
await fillShelf();
for (const { name, problems } of checks) {
  const found = await problems();
  console.log(`${found.length === 0 ? '✓' : '✗'} ${name}`);
  for (const problem of found) console.log(problem.replace(/^/gm, '    '));
  if (found.length > 0) process.exitCode = 1;
}
