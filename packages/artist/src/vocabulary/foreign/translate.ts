import { lexicon } from '../../prompt/lexicon.ts';
import type { Token } from '../../prompt/tokens.ts';
import { meaningOf } from '../look-up.ts';
import { type Language, languages } from './languages.ts';

const longestPhrase = 4;

/** Endings that German adjectives and nouns take, the longest first. */
const endings = ['en', 'er', 'es', 'em', 'e', 'n', 's'];

const translated = (text: string, { words, links }: Language): string | undefined => {
  const found = links.get(text) ?? words.get(text);
  if (found !== undefined) return found;
  for (const ending of endings)
    if (text.endsWith(ending) && text.length > ending.length + 2) {
      const stem = words.get(text.slice(0, -ending.length));
      if (stem !== undefined) return stem;
    }
  return undefined;
};

/** 'feuerdrache' is a 'feuer' and a 'drache'. */
const takenApart = (word: string, { words }: Language): string | undefined => {
  for (let at = 3; at <= word.length - 3; at++) {
    const first =
      words.get(word.slice(0, at)) ?? (word[at - 1] === 's' ? words.get(word.slice(0, at - 1)) : undefined);
    const last = words.get(word.slice(at));
    if (first !== undefined && last !== undefined) return `${first} ${last}`;
  }
  return undefined;
};

/** Some of it is no English at all, and all of it is in this language: 'chat noir' is about no bird. */
const isWholly = (words: readonly string[], language: Language): boolean =>
  words.length > 1 &&
  words.some((word) => !meaningOf(word)) &&
  words.every((word) => !lexicon().has(word) && translated(word, language) !== undefined);

/** Which language a prompt is in, if it is none in English; the links that English has, too, tell nothing. */
const spokenIn = (words: readonly string[]): Language | undefined => {
  let most = 0;
  let spoken: Language | undefined;
  for (const one of languages()) {
    const told = words.filter((word) => one.links.has(word) && !meaningOf(word)).length;
    const understood = words.filter((word) => translated(word, one) !== undefined).length;
    const score = told || isWholly(words, one) ? told * 2 + understood : 0;
    if (score > most) {
      most = score;
      spoken = one;
    }
  }
  return spoken;
};

/** The English words for some others; each of them stands for all that was said. */
const inPlaceOf = (tokens: readonly Token[], english: string): Token[] => {
  const said = tokens.map((one) => one.said).join(' ');
  return english.split(' ').map((word, i) => ({ said, word, after: i === 0 && tokens[0]!.after }));
};

const readIn = (tokens: readonly Token[], language: Language, englishFirst: boolean): Token[] => {
  const read: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    let taken = 1;
    let some: Token[] = [tokens[i]!];
    for (let n = Math.min(longestPhrase, tokens.length - i); n > 0; n--) {
      const candidates = tokens.slice(i, i + n);
      const text = candidates.map(({ word }) => word).join(' ');
      if (englishFirst && meaningOf(text)) {
        taken = n;
        some = candidates;
        break;
      }
      const english =
        (englishFirst ? language.words.get(text) : translated(text, language)) ??
        (n === 1 ? takenApart(text, language) : undefined);
      if (english === undefined) continue;
      taken = n;
      some = inPlaceOf(candidates, english);
      break;
    }
    read.push(...some);
    i += taken;
  }
  return read;
};

/**
 * A prompt in English. A sentence with an article or a preposition of another language is read in that language; else
 * English wins, and only what it does not know is looked for in the others.
 */
export const inEnglish = (tokens: readonly Token[]): { tokens: readonly Token[]; nounFirst: boolean } => {
  const words = tokens.map(({ word }) => word);
  // A name may be of another language: 'fleur de lis'.
  const spoken = meaningOf(words.join(' ')) ? undefined : spokenIn(words);
  if (spoken) return { tokens: readIn(tokens, spoken, false), nounFirst: spoken.nounFirst };
  if (words.every((word) => meaningOf(word))) return { tokens, nounFirst: false };
  let read: readonly Token[] = tokens;
  for (const one of languages()) read = readIn(read, one, true);
  return { tokens: read, nounFirst: false };
};
