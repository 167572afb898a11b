import { lexicon, type Meaning } from './lexicon.ts';

/** Some words of a prompt that belong together, and what they may mean. */
export type Phrase = { readonly text: string; readonly meaning: Meaning };

const longestPhrase = 3;

/** After one of these, nouns are no longer what the picture is of. */
export const joiners = new Set([
  'with',
  'holding',
  'carrying',
  'wielding',
  'wearing',
  'and',
  'having',
  'has',
  'holds',
  'carries',
  'wears',
  'wields',
  'riding',
  'using',
  'bearing',
  'plus',
]);
export const placers = new Set([
  'in',
  'on',
  'at',
  'inside',
  'near',
  'by',
  'under',
  'over',
  'from',
  'above',
  'through',
  'of',
  'for',
  'to',
]);
const fillers = new Set([
  'a',
  'an',
  'the',
  'very',
  'his',
  'her',
  'its',
  'their',
  'some',
  'one',
  'two',
  'really',
  'sprite',
  'pixel',
  'art',
  'style',
  'game',
  'icon',
  'picture',
  'character',
  'item',
  'drawing',
  'is',
  'are',
  'that',
  'who',
  'which',
  'this',
  'my',
  'please',
  'draw',
  'me',
  'make',
]);

/** The longest known phrases, one after the other. */
export const phrasesOf = (words: readonly string[]): Phrase[] => {
  const known = lexicon();
  const phrases: Phrase[] = [];
  for (let i = 0; i < words.length; ) {
    let taken = 1;
    let text = words[i]!;
    for (let n = Math.min(longestPhrase, words.length - i); n > 1; n--) {
      const candidate = words.slice(i, i + n).join(' ');
      if (known.has(candidate)) {
        taken = n;
        text = candidate;
        break;
      }
    }
    phrases.push({ text, meaning: known.get(text) ?? {} });
    i += taken;
  }
  return phrases;
};

/** A noun, maybe, that nobody knows. */
export const isStrange = ({ text, meaning }: Phrase): boolean =>
  Object.keys(meaning).length === 0 &&
  !fillers.has(text) &&
  !joiners.has(text) &&
  !placers.has(text) &&
  text.length > 2;
