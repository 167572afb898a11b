import { createRequire } from 'node:module';
import { entries } from '@papeterie/artist/vocabulary/entries';
import { meaningOf } from '@papeterie/artist/vocabulary/look-up';
import { plainWords } from '@papeterie/artist/vocabulary/plain-words';

const require = createRequire(import.meta.url);

type Emoji = {
  readonly hexcode: string;
  readonly label: string;
  readonly tags?: readonly string[];
  readonly group?: number;
};

/** emojibase's groups of single signs that are no pictures by themselves, and of flags. */
const unnamed: ReadonlySet<number | undefined> = new Set([2, 9, undefined]);
/** Of faces, people and signs the further words say what they feel, do or mean, not what is to be seen. */
const onlyLabels: ReadonlySet<number | undefined> = new Set([0, 1, 8]);

const bare = (hexcode: string): string =>
  hexcode
    .split('-')
    .filter((one) => one !== 'FE0F')
    .join('-');

const written = (hexcode: string): string =>
  String.fromCodePoint(...hexcode.split('-').map((one) => Number.parseInt(one, 16)));

const isThing = (name: string): boolean => {
  const { thing, trade } = meaningOf(name) ?? {};
  return Boolean(thing || trade);
};

/** What people do is no thing: who fences is no fence, and a 'family: man, woman, girl' no girl. */
const isDoing = ({ label, group }: Emoji): boolean => group === 1 && /ing\b|:/.test(label);

/** 'dragon face', 'woman cook' and 'grinning cat' are a dragon, a cook and a cat; a 'face with tears' is nothing. */
const saidOf = ({ label, tags = [], group }: Emoji): string | undefined => {
  const words = plainWords(label);
  const telling = words.filter((word) => !/^(face|man|woman|person)$/.test(word));
  const said = telling.length ? telling : words;
  const names = [said.join(' ')];
  if (group !== 0 || !words.includes('face')) names.push(said[said.length - 1] ?? '');
  if (!onlyLabels.has(group)) names.push(...tags);
  return names.find(isThing);
};

/** What is drawn for an emoji: the entry with its picture, else the subject that is called so. '🍕' → 'pizza'. */
export const emojiNames = (): Map<string, string> => {
  const emoji: readonly Emoji[] = require('emojibase-data/en/data.json');
  const chars: Readonly<Record<string, string>> = require('@iconify-json/noto/chars.json');
  const icons = new Map(
    Object.entries(chars).map(([hexcode, icon]) => [bare(hexcode.toUpperCase()), `noto/${icon}`]),
  );
  const drawn = new Map(entries.map(({ name, picture }) => [picture, name]));
  const names = new Map<string, string>();
  for (const one of emoji) {
    if (unnamed.has(one.group)) continue;
    const hexcode = bare(one.hexcode);
    const name = drawn.get(icons.get(hexcode) ?? '') ?? (isDoing(one) ? undefined : saidOf(one));
    if (name) names.set(written(hexcode), name);
  }
  return names;
};
