import { lexicon } from '../prompt/lexicon.ts';
import { meaningOf } from './look-up.ts';
import { namedThings } from './named-things.ts';

const most = 3;
const pairsOf = (word: string): Set<string> =>
  new Set(Array.from({ length: word.length + 1 }, (_, i) => ` ${word} `.slice(i, i + 2)));

/** How much of their letters in pairs two words share, 0 to 1: Dice's coefficient. */
const likeness = (pairs: ReadonlySet<string>, other: string): number => {
  const others = pairsOf(other);
  let shared = 0;
  for (const pair of others) if (pairs.has(pair)) shared++;
  return (2 * shared) / (pairs.size + others.size);
};

/** Below, two words have little more than an ending in common. */
const least = 0.4;

/** Up to three names of the vocabulary near a word that was not understood, in meaning first, then in spelling. */
export const suggestionsFor = (word: string): string[] => {
  const plain = word.toLowerCase();
  const meant = meaningOf(plain)?.thing?.name;
  const pairs = pairsOf(plain);
  const near = namedThings()
    .filter(({ subject }) => subject !== 'stranger' && subject !== 'unknownThing')
    .flatMap(({ name, words }) => [name, ...words].map((one) => ({ name, like: likeness(pairs, one) })))
    .filter(({ like }) => like >= least)
    .sort((a, b) => b.like - a.like || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const names = [...(meant ? [meant] : []), ...near.map(({ name }) => name)];
  return [...new Set(names)].filter((name) => name !== plain || lexicon().has(name)).slice(0, most);
};
