import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { nextSteps } from '../src/adapters/database/migrations/next-migration.ts';

const prisma = fileURLToPath(new URL('../../prisma/', import.meta.url));

/** Where the committed migrations do not lead to the models of prisma/schema.prisma; empty when all is well. */
export async function checkMigrations(): Promise<string[]> {
  const source = await readFile(`${prisma}schema.prisma`, 'utf8');
  const steps = await nextSteps(source, `${prisma}migrations`);
  return steps
    .filter(({ sql }) => sql !== undefined)
    .map(
      ({ dialect, sql }) =>
        `The ${dialect} migrations lack a change of the models (run: pnpm db:migration NAME):\n${sql}`,
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = await checkMigrations();
  for (const problem of problems) console.error(problem);
  process.exit(problems.length === 0 ? 0 : 1);
}
