import { lexicon } from '@papeterie/artist/prompt/lexicon';
import type { WordNet } from './wordnet.ts';

const shortest = 5;

/** What is left of a word without each of its letters in turn: words within one letter of each other share one. */
const deletionsOf = (word: string): string[] => [
  word,
  ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1)),
];

const formsOf = (word: string): string[] => [
  word,
  `${word}s`,
  `${word}es`,
  `${word}ed`,
  `${word.replace(/e$/, '')}ed`,
  `${word.replace(/e$/, '')}ing`,
  `${word}ly`,
];

/** English words that a speller would take for words of the artist's. */
export const nearWords = ({ allWords }: WordNet): string[] => {
  const isWord = (word: string): boolean => /^[a-z]+$/.test(word);
  const known = new Set([...lexicon().keys()].filter((word) => isWord(word) && word.length >= shortest));
  const around = new Set([...known].flatMap(deletionsOf));
  const near = new Set<string>();
  for (const word of allWords)
    if (isWord(word))
      for (const form of formsOf(word))
        if (
          form.length >= shortest - 1 &&
          !known.has(form) &&
          deletionsOf(form).some((one) => around.has(one))
        )
          near.add(form);
  return [...near].sort();
};
