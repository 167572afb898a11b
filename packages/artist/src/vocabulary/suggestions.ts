import { lexicon } from '../prompt/lexicon.ts';
import { standIns } from '../subjects/registry.ts';
import { meaningOf } from './look-up.ts';
import { namedThings } from './named-things.ts';

const most = 3;
const longest = 40;

const pairsOf = (word: string): string[] =>
  Array.from({ length: word.length + 1 }, (_, i) => ` ${word} `.slice(i, i + 2));

/** Every name by its pairs of letters: taken apart once, because there are thousands. */
let taken: readonly { readonly name: string; readonly pairs: readonly string[] }[] | undefined;

const names = () => {
  taken ??= namedThings()
    .filter(({ subject }) => !standIns.has(subject))
    .flatMap(({ name, words }) => [name, ...words].map((one) => ({ name, pairs: pairsOf(one) })));
  return taken;
};

/** How much of their letters in pairs two words share, 0 to 1: Dice's coefficient. */
const likeness = (pairs: ReadonlySet<string>, others: readonly string[]): number => {
  let shared = 0;
  for (const pair of others) if (pairs.has(pair)) shared++;
  return (2 * shared) / (pairs.size + others.length);
};

/** Below, two words have little more than an ending in common. */
const least = 0.5;

/** Up to three names of the vocabulary near a word that was not understood, in meaning first, then in spelling. */
export const suggestionsFor = (word: string): string[] => {
  const plain = word.slice(0, longest).toLowerCase();
  const meant = meaningOf(plain)?.thing?.name;
  const pairs = new Set(pairsOf(plain));
  const near = names()
    .map(({ name, pairs: others }) => ({ name, like: likeness(pairs, others) }))
    .filter(({ like }) => like >= least)
    .sort((a, b) => b.like - a.like || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const found = [...(meant ? [meant] : []), ...near.map(({ name }) => name)];
  return [...new Set(found)].filter((name) => name !== plain || lexicon().has(name)).slice(0, most);
};
