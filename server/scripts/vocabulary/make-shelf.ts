import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packPicture } from '@papeterie/artist/pictures/packed-picture';
import { entries } from '@papeterie/artist/vocabulary/entries';
import { root } from '../root.ts';
import { readPicture } from './read-picture.ts';

type IconSet = {
  readonly icons: Readonly<Record<string, { body: string; width?: number }>>;
  readonly aliases?: Readonly<Record<string, { parent: string }>>;
  readonly width?: number;
};

const require = createRequire(import.meta.url);

/** Where the pictures come from: docs/NOTICE.md has the licenses of those that are not our own. */
const sources: Record<string, string> = {
  noto: require.resolve('@iconify-json/noto/icons.json'),
  fluent: require.resolve('@iconify-json/fluent-emoji-flat/icons.json'),
  own: join(root, 'packages/artist/pictures/own.json'),
};

const loadSet = async (name: string): Promise<IconSet> => JSON.parse(await readFile(sources[name]!, 'utf8'));

/** Writes the pictures that the vocabulary names, and no others, to where the artist's thread finds them. */
const makeShelf = async (): Promise<void> => {
  const wanted = [...new Set(entries.map(({ picture }) => picture))].sort();
  const sets = new Map<string, IconSet>();
  const lines: string[] = [];
  for (const picture of wanted) {
    const [source = '', icon = ''] = picture.split('/');
    const set = sets.get(source) ?? (await loadSet(source));
    sets.set(source, set);
    const found = set.icons[icon] ?? set.icons[set.aliases?.[icon]?.parent ?? ''];
    if (!found) throw new Error(`The vocabulary names a picture that is not there: ${picture}`);
    const packed = packPicture(readPicture(found.body, found.width ?? set.width ?? 16));
    lines.push(`  '${picture}': '${packed}',`);
  }
  const folder = join(root, 'packages/artist/src/pictures/generated');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'shelf.ts'),
    `/** Made by server/scripts/vocabulary/make-shelf.ts. */\nexport const shelf: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`,
  );
};

await makeShelf();
