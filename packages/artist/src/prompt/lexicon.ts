import type { ColorName } from '../color/colors.ts';
import { subjects } from '../subjects/registry.ts';
import { wearables } from '../wearables/registry.ts';
import { colorWords } from './color-words.ts';
import { type ElementName, elements } from './elements.ts';
import { partWords } from './part-words.ts';
import { type PlaceName, places } from './places.ts';
import { type Trait, traits } from './traits.ts';
import { formsOf, spaced } from './words.ts';

/** Everything a phrase may mean; what it does mean, its neighbors decide. */
export type Meaning = {
  subject?: string;
  wearable?: string;
  color?: ColorName;
  element?: ElementName;
  trait?: Trait;
  part?: readonly string[];
  place?: PlaceName;
};

export type Lexicon = ReadonlyMap<string, Meaning>;

const buildLexicon = (): Lexicon => {
  const lexicon = new Map<string, Meaning>();
  const add = (phrase: string, meaning: Meaning) =>
    lexicon.set(phrase, { ...meaning, ...lexicon.get(phrase) });
  const addForms = (noun: string, meaning: Meaning) => {
    for (const form of formsOf(noun)) add(form, meaning);
  };
  for (const subject of subjects.filter(({ family }) => family !== 'scenery'))
    for (const word of [spaced(subject.name), ...subject.words]) addForms(word, { subject: subject.name });
  for (const worn of wearables)
    for (const word of [spaced(worn.name), ...worn.words]) addForms(word, { wearable: worn.name });
  for (const [word, color] of Object.entries(colorWords)) add(word, { color });
  for (const [name, { words }] of Object.entries(elements))
    for (const word of words) add(word, { element: name as ElementName });
  for (const [name, words] of Object.entries(traits))
    for (const word of words) add(word, { trait: name as Trait });
  for (const [word, part] of Object.entries(partWords)) addForms(word, { part });
  for (const [name, words] of Object.entries(places))
    for (const word of words) addForms(word, { place: name as PlaceName });
  return lexicon;
};

let built: Lexicon | undefined;

/** All the words the artist knows. Built when first asked for: it is derived from the registries. */
export const lexicon = (): Lexicon => {
  built ??= buildLexicon();
  return built;
};
