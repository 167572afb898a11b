import { kindOf } from '../vocabulary/kinds.ts';
import type { ElementName } from './elements.ts';
import { lexicon } from './lexicon.ts';
import type { Thing } from './meaning.ts';
import type { Phrase } from './phrases.ts';
import type { PlaceName } from './places.ts';

/** What one piece of a material is, where the dictionaries think of the stuff. */
const pieces: ReadonlyMap<string, string> = new Map([
  ['stone', 'rock'],
  ['ice', 'ice cube'],
]);

/** What is drawn of a material, of a place, when nothing else is named: an ingot of gold, the waves of the sea. */
const ofElement: Partial<Record<ElementName, string>> = {
  gold: 'ingot',
  silver: 'ingot',
  bronze: 'ingot',
  copper: 'ingot',
  iron: 'ingot',
  fire: 'flame',
  ice: 'ice cube',
  crystal: 'crystal',
  glass: 'glass',
  wood: 'wood',
  earth: 'dirt tile',
  poison: 'potion',
  storm: 'lightning',
  water: 'water tile',
  nature: 'leaf',
  arcane: 'wand',
  blood: 'drop of blood',
  bone: 'bone',
  candy: 'candy',
};

const ofPlace: Readonly<Record<PlaceName, string>> = {
  meadow: 'grass tile',
  forest: 'tree',
  desert: 'desert',
  beach: 'beach umbrella',
  sea: 'water tile',
  underwater: 'coral',
  snow: 'snow tile',
  cave: 'cave',
  volcano: 'volcano',
  dungeon: 'prison bars',
  hall: 'throne',
  night: 'moon',
  space: 'planet',
  sky: 'cloud',
  city: 'skyscraper',
};

/** Places that are known by something of their own. */
const known: ReadonlyMap<string, string> = new Map(
  Object.entries({
    graveyard: 'gravestone',
    crypt: 'gravestone',
    tomb: 'gravestone',
    library: 'bookshelf',
    cellar: 'barrel',
    park: 'bench',
    farm: 'barn',
    hills: 'hill',
  }),
);

const named = (word: string | undefined): Thing | undefined =>
  word === undefined ? undefined : lexicon().get(word)?.thing;

/** The thing that a word for a material is by itself, if it is one: 'stone' as a rock. */
export const materialThing = (phrase: Phrase): Phrase | undefined => {
  const thing = phrase.meaning.thing ?? named(pieces.get(phrase.text)) ?? kindOf(phrase.text);
  return thing && { ...phrase, meaning: { thing } };
};

/** What stands for some words that name no thing: ground as its tile, a material as a piece, a place as what is there. */
export const standingFor = (phrase: Phrase): Phrase | undefined => {
  const { element, place } = phrase.meaning;
  const own =
    phrase.meaning.thing ??
    (element && ofElement[element] ? named(pieces.get(phrase.text)) : materialThing(phrase)?.meaning.thing);
  const thing =
    own ??
    named(`${phrase.text} tile`) ??
    named(known.get(phrase.text)) ??
    named(element && ofElement[element]) ??
    named(place && ofPlace[place]);
  return thing && { ...phrase, meaning: { thing: own ? thing : { ...thing, name: phrase.text } } };
};
