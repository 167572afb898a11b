import { meaningOf, meaningOfWord, rightlySpelled } from '../vocabulary/look-up.ts';
import { lexicon } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import type { Token } from './tokens.ts';

/** Some words of a prompt that belong together, and what they may mean. */
export type Phrase = {
  /** As it is read, in English. */
  readonly text: string;
  /** As it was written. */
  readonly said: string;
  readonly meaning: Meaning;
  /** Its place among the tokens. */
  readonly at: number;
  /** A comma or the like stands before it. */
  readonly after: boolean;
};

const longestPhrase = 5;
/** Of a word that is two in one. */
const longestHalf = 20;

/** What grows on it is said before it: dictionaries take a 'blueberry bush' for the berries. */
const bearing = /^(bush|shrub|vine)$/;

/** 'red fox' is a fox that is red, though it is a kind of its own, too; 'golden retriever' is no retriever of gold. */
const isOnePhrase = (text: string): boolean => {
  if (lexicon().has(text)) return true;
  const [first = '', ...rest] = text.split(' ');
  if (bearing.test(rest.join(' ')) && meaningOf(first)?.thing) return false;
  const { color, trait, number, relation, silent } = meaningOf(first) ?? {};
  return !(color || trait || number || relation || silent) || !lexicon().has(rest.join(' '));
};

const together = (text: string): Meaning | undefined => {
  const meaning = meaningOf(text);
  if (meaning) return isOnePhrase(text) ? meaning : undefined;
  // Written apart what is written together: 'pick axe'.
  const joined = /^[a-z]{3,} [a-z]{3,}$/.test(text) ? lexicon().get(text.replace(' ', '')) : undefined;
  return joined?.thing || joined?.wearable ? joined : undefined;
};

const numberOf = (text: string): number | undefined => (/^[2-9]$/.test(text) ? Number(text) : undefined);

/** What one word is, also two that are written as one: 'firedragon'. */
const single = (token: Token, at: number): Phrase[] => {
  const { word, said, after } = token;
  const number = numberOf(word);
  const meaning = number === undefined ? meaningOfWord(word) : { number };
  if (meaning) return [{ text: word, said, meaning, at, after }];
  // A 'carpet' is no pet of a car.
  for (let cut = 3; cut <= Math.min(word.length - 4, longestHalf); cut++) {
    const [first, last] = [lexicon().get(word.slice(0, cut)), lexicon().get(word.slice(cut))];
    if (last?.thing && (first?.thing || first?.element || first?.color))
      return [
        { text: word.slice(0, cut), said, meaning: first, at, after },
        { text: word.slice(cut), said, meaning: last, at, after: false },
      ];
  }
  return [{ text: word, said, meaning: {}, at, after }];
};

/** One word of another language may be several in English. */
const saidBy = (tokens: readonly Token[]): string =>
  tokens
    .map(({ said }) => said)
    .filter((said, i, all) => said !== all[i - 1])
    .join(' ');

/** The longest known phrases, one after the other. */
export const phrasesOf = (tokens: readonly Token[]): Phrase[] => {
  const phrases: Phrase[] = [];
  const spelled = tokens.map(({ word }) => rightlySpelled(word));
  for (let i = 0; i < tokens.length; ) {
    let taken = 1;
    for (let n = Math.min(longestPhrase, tokens.length - i); n > 1; n--) {
      const some = tokens.slice(i, i + n);
      if (some.slice(1).some(({ after }) => after)) continue;
      const written = some.map(({ word }) => word).join(' ');
      const right = spelled.slice(i, i + n).join(' ');
      const text = together(written) ? written : right;
      const meaning = together(text);
      if (!meaning) continue;
      phrases.push({
        text,
        said: saidBy(some),
        meaning,
        at: i,
        after: some[0]!.after,
      });
      taken = n;
      break;
    }
    if (taken === 1) phrases.push(...single(tokens[i]!, i));
    i += taken;
  }
  return phrases;
};

/** It can be what something is called. */
export const isNoun = ({ meaning }: Phrase): boolean =>
  Boolean(meaning.thing || meaning.trade || meaning.wearable || meaning.part || meaning.place);

/** One piece of something follows. */
export const isArticle = ({ text }: Phrase): boolean => /^(an?|the)$/.test(text);

/** It says how something is. */
export const isAdjective = ({ meaning }: Phrase): boolean =>
  Boolean(meaning.color || meaning.element || meaning.trait || meaning.condition);

export const isSilent = ({ meaning, text }: Phrase): boolean =>
  Boolean(meaning.silent && !meaning.thing && !meaning.trait) ||
  /^[a-z\d]?$/.test(text) ||
  (/^\d+$/.test(text) && !meaning.number);

/** A noun, maybe, that nobody knows. */
export const isStrange = (phrase: Phrase): boolean =>
  Object.keys(phrase.meaning).length === 0 && !isSilent(phrase);
