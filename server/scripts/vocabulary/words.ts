import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { emojiNames } from './emoji-names.ts';
import { foreignNouns } from './foreign-nouns.ts';
import { kindsOfThings } from './kinds-of-things.ts';
import { nearWords } from './near-words.ts';
import { readWordNet } from './wordnet.ts';

/** `pnpm vocabulary`: makes the words that the artist knows from others' dictionaries. Needs all of the dev tools. */
const folder = join(root, 'packages/artist/src/vocabulary/data');
const note = '// Made by `pnpm vocabulary` from WordNet and emojibase: docs/NOTICE.md.\n';

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const write = (name: string, text: string): void => {
  writeFileSync(join(folder, `${name}.ts`), `${note}${text}`);
  console.log(`${name}.ts ${Math.round(text.length / 1024)} KiB`);
};

const wordNet = readWordNet();
const kinds = kindsOfThings(wordNet);
const targets = [...new Set(kinds.values())].sort(byCode);
const places = new Map(targets.map((target, i) => [target, i.toString(36)]));
const lines = [...kinds].map(([word, target]) => `${word}\t${places.get(target)}`).sort(byCode);
write(
  'kinds',
  `export const kindTargets: readonly string[] = ${JSON.stringify(targets)};\n` +
    `export const kindLines =\n  ${JSON.stringify(lines.join('\n'))};\n`,
);
write('near-words', `export const nearWords =\n  ${JSON.stringify(nearWords(wordNet).join(' '))};\n`);
write(
  'foreign-nouns',
  (['de', 'fr', 'es'] as const)
    .map((language) => {
      const nouns = [...foreignNouns(language)].map(([noun, name]) => `${name}: ${noun}`).sort(byCode);
      return `export const ${language} =\n  ${JSON.stringify(nouns.join('\n'))};\n`;
    })
    .join(''),
);
write(
  'emoji',
  `export const emojiLines =\n  ${JSON.stringify(
    [...emojiNames()]
      .map((pair) => pair.join('\t'))
      .sort(byCode)
      .join('\n'),
  )};\n`,
);
