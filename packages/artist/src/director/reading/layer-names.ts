import type { SceneLayer } from '@papeterie/stage';
import { otherWordsFor } from './kinds.ts';
import { plainText } from './plain-text.ts';
import { singular } from './singular.ts';

type Name = {
  id: string;
  /** "small star 2" → small, star, 2 */
  words: readonly string[];
  /** The same without the number at its end. */
  unnumbered: readonly string[];
  /** What the thing is: the last word before "of", "with" and the like. */
  head: string;
};

const preposition = /^(?:of|with|in|on|at|from|by|under|over|behind|for)$/;

const nameOf = ({ id, name }: SceneLayer): Name => {
  const words = wordsOf(plainText(name).replace(/[.;,]/g, ' '));
  const bare = words.filter(
    (word, index) => index === 0 || index < words.length - 1 || !/^[\d.]+$/.test(word),
  );
  const end = bare.findIndex((word, index) => index > 0 && preposition.test(word));
  return { id, words, unnumbered: bare, head: bare.at(end === -1 ? -1 : end - 1) ?? '' };
};

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean).map(singular);

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, index) => word === other[index]);

/** A "boat" is also what is called a sailboat; shorter words are ends of others by chance. */
const isKindOf = (head: string, said: string): boolean =>
  said.length >= 4 && head.length >= said.length + 3 && head.endsWith(said);

/** Or what it is called otherwise: who says "sailboat" or "ship" may mean what is called a boat, or a rowboat. */
const isCalled = (head: string, said: string): boolean =>
  isKindOf(said, head) || otherWordsFor(said).some((word) => word === head || isKindOf(head, word));

/** What some words in a row may mean, the surest first. */
const readings: readonly ((said: readonly string[], name: Name) => boolean)[] = [
  (said, { words }) => same(said, words),
  (said, { unnumbered }) => same(said, unnumbered),
  (said, { words, head }) => said.includes(head) && said.every((word) => words.includes(word)),
  (said, { words, head }) =>
    isKindOf(head, said.at(-1)!) && said.slice(0, -1).every((word) => words.includes(word)),
  (said, { words, head }) =>
    isCalled(head, said.at(-1)!) && said.slice(0, -1).every((word) => words.includes(word)),
  // "the stars" of a "night sky with stars".
  (said, { words }) => said.every((word) => words.includes(word)),
];

/** Up to here a reading knows what the thing is; after it, it goes by what is on it. */
const byHead = 4;

/** The word that says how many, with or without "the" after it. */
const determinerOf = (words: readonly string[], at: number): string => {
  const before = words[at - 1] ?? '';
  return /^(?:the|my|these|those|of)$/.test(before) ? (words[at - 2] ?? '') : before;
};

export type Mention = {
  /** All layers of that name. */
  layerIds: readonly string[];
  /** Words that it takes. */
  length: number;
  /** The whole of a name, not just some of its words. */
  whole: boolean;
  /** Only by a word that does not say what it is: meant when nothing else can be. */
  vague: boolean;
};

/** The longest name of layers that begins at a word. */
export type FindMention = (words: readonly string[], at: number) => Mention | null;

const longestName = 8;

/** Layers are named by their whole name, by it without its number, or by some of its words with the one that says what it is. */
export const layerNames = (layers: readonly SceneLayer[]): FindMention => {
  const names = layers.map(nameOf).filter(({ words }) => words.length > 0);
  const all = new Set(names.flatMap(({ words }) => words));
  const known = {
    has: (word: string) =>
      all.has(word) || names.some(({ head }) => isKindOf(head, word) || isCalled(head, word)),
  };
  return (words, at) => {
    let most = 0;
    while (most < longestName && known.has(singular(words[at + most] ?? ''))) most++;
    for (let length = most; length > 0; length--) {
      const said = words.slice(at, at + length).map(singular);
      // "stars" are all that are called so, "star" is the one with just this name if there is one.
      const several =
        said.at(-1) !== words[at + length - 1] || /^(?:all|every|each|both)$/.test(determinerOf(words, at));
      for (const [sureness, reads] of readings.entries()) {
        if (several && sureness === 0 && !/^\d/.test(said.at(-1)!)) continue;
        const layerIds = names.filter((name) => reads(said, name)).map(({ id }) => id);
        if (layerIds.length > 0) {
          return { layerIds, length, whole: sureness < 2, vague: sureness > byHead };
        }
      }
    }
    return null;
  };
};
