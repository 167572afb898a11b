import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeMigration } from '../src/adapters/database/migrations/next-migration.ts';

const prisma = fileURLToPath(new URL('../../prisma/', import.meta.url));

const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error(
    'Usage: pnpm db:migration NAME, in lower case with underscores: what changes, as in add_tags',
  );
  process.exit(1);
}

const source = await readFile(`${prisma}schema.prisma`, 'utf8');
const written = await writeMigration(name, source, `${prisma}migrations`);
console.log(
  written === undefined
    ? 'The models have not changed since the last migration.'
    : `Written: prisma/migrations/*/${written}. Read the SQL: data is moved by hand.`,
);
