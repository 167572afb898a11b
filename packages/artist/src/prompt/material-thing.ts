import { kindOf } from '../vocabulary/kinds.ts';
import { lexicon } from './lexicon.ts';
import type { Phrase } from './phrases.ts';

/** What one piece of a material is, where the dictionaries think of the stuff. */
const pieces: Readonly<Record<string, string>> = { stone: 'rock', ice: 'ice cube' };

/** The thing that a word for a material is by itself, if it is one: 'stone' as a rock. */
export const materialThing = (phrase: Phrase): Phrase | undefined => {
  const piece = pieces[phrase.text];
  const thing = phrase.meaning.thing ?? (piece ? lexicon().get(piece)?.thing : kindOf(phrase.text));
  return thing && { ...phrase, meaning: { thing } };
};
