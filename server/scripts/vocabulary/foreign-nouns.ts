import { createRequire } from 'node:module';
import { entries } from '@papeterie/artist/vocabulary/entries';
import { plainWords } from '@papeterie/artist/vocabulary/plain-words';

const require = createRequire(import.meta.url);

type Emoji = { readonly hexcode: string; readonly label: string };
const bare = (hexcode: string): string =>
  hexcode
    .toLowerCase()
    .split('-')
    .filter((one) => one !== 'fe0f')
    .join('-');

/** A label that explains instead of naming ('image of …') is longer than this. */
const mostWords = 3;

/** What the entries are called in a language, as emojibase has it: 'voiture' → 'car'. */
export const foreignNouns = (language: 'de' | 'fr' | 'es'): Map<string, string> => {
  const emoji: readonly Emoji[] = require(`emojibase-data/${language}/data.json`);
  const labels = new Map(emoji.map(({ hexcode, label }) => [bare(hexcode), label]));
  const chars: Readonly<Record<string, string>> = require('@iconify-json/noto/chars.json');
  const hexcodes = new Map(Object.entries(chars).map(([hexcode, icon]) => [`noto/${icon}`, bare(hexcode)]));
  const nouns = new Map<string, string>();
  for (const { name, picture } of entries) {
    const label = labels.get(hexcodes.get(picture) ?? '');
    const words = label ? plainWords(label) : [];
    const noun = words.join(' ');
    if (words.length && words.length <= mostWords && noun !== name && !nouns.has(noun)) nouns.set(noun, name);
  }
  return nouns;
};
