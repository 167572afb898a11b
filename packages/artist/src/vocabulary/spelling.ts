import type { Lexicon } from '../prompt/lexicon.ts';
import { nearWords } from './data/near-words.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Shorter words have too many neighbors; longer ones are no words, and would take long. */
const shortest = 5;
const longest = 24;

let englishNeighbors: ReadonlySet<string> | undefined;

/** English words that are within a letter of one that the artist knows, and that mean what they mean. */
export const isEnglish = (word: string): boolean => {
  englishNeighbors ??= new Set(nearWords.split(' '));
  return englishNeighbors.has(word);
};

/** All that is one letter away: swapped, left out, doubled, mistaken. The first letter is rarely wrong. */
function* oneLetterFrom(word: string): Generator<string> {
  for (let i = 0; i + 1 < word.length; i++)
    yield word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
  for (let i = 1; i <= word.length; i++)
    for (const letter of letters) yield word.slice(0, i) + letter + word.slice(i);
  for (let i = 1; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
  for (let i = 1; i < word.length; i++)
    for (const letter of letters) yield word.slice(0, i) + letter + word.slice(i + 1);
}

/** The known word that a misspelled one stands for: 'dragn' for 'dragon'. */
export const respelled = (word: string, known: Lexicon): string | undefined => {
  if (word.length < shortest || word.length > longest || !/^[a-z]+$/.test(word) || isEnglish(word))
    return undefined;
  for (const candidate of oneLetterFrom(word))
    if (candidate.length >= shortest && known.has(candidate) && !known.get(candidate)!.silent)
      return candidate;
  // 'jewls' are jewels.
  if (word.endsWith('s'))
    for (const candidate of oneLetterFrom(word))
      if (candidate.length > shortest && candidate.endsWith('s') && known.get(candidate.slice(0, -1))?.thing)
        return candidate;
  return undefined;
};
