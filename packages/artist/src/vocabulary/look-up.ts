import { lexicon } from '../prompt/lexicon.ts';
import type { Meaning } from '../prompt/meaning.ts';
import { singularsOf } from '../prompt/words.ts';
import { kindOf } from './kinds.ts';
import { isEnglish, respelled } from './spelling.ts';

const singularMeaning = (text: string): Meaning | undefined => {
  for (const singular of singularsOf(text)) {
    const meaning = lexicon().get(singular);
    // A plural of what is no noun is nothing: 'greens' is not green.
    if (
      meaning?.thing ||
      meaning?.wearable ||
      meaning?.part ||
      meaning?.place ||
      meaning?.trade ||
      meaning?.arrangement
    )
      return meaning;
  }
  return undefined;
};

const kindMeaning = (text: string): Meaning | undefined => {
  for (const one of [text, ...singularsOf(text)]) {
    const thing = kindOf(one);
    if (thing) return { thing };
  }
  return undefined;
};

/** 'three headed', 'crowned': made from a noun, and means it. */
const fromNoun = (text: string): Meaning | undefined => {
  if (!/[a-z]{3}ed$/.test(text)) return undefined;
  for (const noun of [text.slice(0, -2), text.slice(0, -1), text.slice(0, -3)]) {
    const meaning = lexicon().get(noun);
    if (meaning?.part || meaning?.wearable) return { part: meaning.part, wearable: meaning.wearable };
  }
  return undefined;
};

/** 'clouds' are a place by themselves, and the plural of a thing. */
const named = (text: string): Meaning | undefined => {
  const exact = lexicon().get(text);
  if (exact?.thing || (exact && !exact.place && !exact.wearable)) return exact;
  const singular = singularMeaning(text);
  return exact && singular ? { ...singular, ...exact } : (exact ?? singular);
};

/** A prompt asks for the same words again and again, once in each language that it might be in. */
const found = new Map<string, Meaning | undefined>();
const mostFound = 4000;

/** What words mean that stand together, as they are; their spelling is trusted. */
export const meaningOf = (text: string): Meaning | undefined => {
  if (found.has(text)) return found.get(text);
  const meaning = named(text) ?? kindMeaning(text) ?? fromNoun(text);
  if (found.size >= mostFound) found.clear();
  found.set(text, meaning);
  return meaning;
};

/** A word as it was meant: itself, unless it means nothing and is a letter away from one that does. */
export const rightlySpelled = (word: string): string => {
  const singulars = singularsOf(word);
  if (meaningOf(word) || singulars.some(isEnglish)) return word;
  for (const one of [word, ...singulars]) {
    const other = respelled(one, lexicon());
    if (other !== undefined) return other;
  }
  return word;
};

/** What one word means, also misspelled. */
export const meaningOfWord = (word: string): Meaning | undefined => meaningOf(rightlySpelled(word));
