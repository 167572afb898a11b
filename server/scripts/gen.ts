import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessFresh } from './fresh.ts';
import { generateClients } from './generate.ts';
import { isScript, root } from './root.ts';
import { mustRun } from './run-command.ts';

/** The client's documents and the schema as TypeScript. */
export const generateTypedDocuments = (): Promise<void> =>
  unlessFresh(
    'Typing the documents',
    'client/src/gql',
    [
      'schema.graphql',
      'codegen.ts',
      'client/codegen',
      'client/src/api',
      'client/src/app',
      'client/src/features',
    ],
    () => mustRun('graphql-codegen', ['--config', 'codegen.ts', '--silent']),
  );

/** The pictures that the vocabulary names, where the artist's thread finds them. */
export const fillShelf = (): Promise<void> =>
  unlessFresh(
    'Putting pictures on the shelf',
    'packages/artist/src/pictures/generated',
    [
      'server/scripts/vocabulary',
      'packages/artist/src/vocabulary',
      'packages/artist/pictures',
      'packages/artist/src/pictures/packed-numbers.ts',
      'packages/artist/src/pictures/packed-picture.ts',
      'packages/artist/src/pictures/vector-picture.ts',
      'package.json',
    ],
    () => mustRun('node', ['--import', 'tsx', 'server/scripts/vocabulary/make-shelf.ts']),
  );

/** What the studio shows and scripts can draw: wood and paper, digits, a sample of each style. */
export const drawStudioArt = async (): Promise<void> => {
  const scripts: [what: string, output: string, script: string, ...inputs: string[]][] = [
    ['Sawing wood, making paper', 'client/src/ui/textures', 'client/scripts/make-textures.mjs'],
    ['Cutting digits', 'client/src/ui/fonts', 'client/scripts/make-digits.mjs'],
    [
      'Painting a sample of each style',
      'client/public/style-samples',
      'server/scripts/style-samples.ts',
      'packages/artist/src',
      'packages/pixels/src',
    ],
  ];
  for (const [what, output, script, ...inputs] of scripts) {
    await unlessFresh(what, output, [script, ...inputs], () => mustRun('node', ['--import', 'tsx', script]));
  }
};

/** Files that are derived but committed, because people read them. Loaded late: they need the generated clients. */
const committed: Record<string, () => Promise<string>> = {
  'schema.graphql': async () => (await import('./print-schema.ts')).printedSchema(),
  '.env.example': async () => (await import('../src/config/env-example.ts')).envExample(),
};

/** Which of the committed files are not what they would be now. */
export const outdatedFiles = async (): Promise<string[]> => {
  const outdated: string[] = [];
  for (const [file, text] of Object.entries(committed)) {
    const found = await readFile(join(root, file), 'utf8').catch(() => '');
    if (found !== (await text())) outdated.push(`${file} is outdated: run pnpm gen`);
  }
  return outdated;
};

if (isScript(import.meta.url)) {
  await generateClients();
  for (const [file, text] of Object.entries(committed)) await writeFile(join(root, file), await text());
  await generateTypedDocuments();
  await fillShelf();
  await drawStudioArt();
}
