import { kindOf } from '../vocabulary/kinds.ts';
import type { Phrase } from './phrases.ts';

/** The thing that a word for a material is by itself, if it is one: 'stone' as a rock. */
export const materialThing = (phrase: Phrase): Phrase | undefined => {
  const thing = phrase.meaning.thing ?? kindOf(phrase.text);
  return thing && { ...phrase, meaning: { thing } };
};
