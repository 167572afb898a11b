import type { ColorName } from '../color/colors.ts';
import { namedThings } from '../vocabulary/named-things.ts';
import { wearables } from '../wearables/registry.ts';
import { cameraWords } from './camera-words.ts';
import { colorWords } from './color-words.ts';
import { conditionWords } from './conditions.ts';
import { arrangements, numbers } from './counts.ts';
import { type ElementName, elements } from './elements.ts';
import type { Meaning } from './meaning.ts';
import { partWords } from './part-words.ts';
import { type PlaceName, places } from './places.ts';
import type { Arrangement, CameraWord, Condition, PoseName } from './plan.ts';
import { poses } from './poses.ts';
import { type RelationWord, relationWords } from './relations.ts';
import { silentWords } from './silent-words.ts';
import { type TradeName, trades } from './trades.ts';
import { type Trait, traits } from './traits.ts';
import { singularsOf, spaced } from './words.ts';

export type Lexicon = ReadonlyMap<string, Meaning>;

/** Every word of a table of words, with what it belongs to. */
const eachWord = <K extends string>(
  table: Readonly<Record<K, readonly string[]>>,
  add: (word: string, key: K) => void,
): void => {
  for (const [key, words] of Object.entries(table) as [K, readonly string[]][])
    for (const word of words) add(word, key);
};

const buildLexicon = (): Lexicon => {
  const lexicon = new Map<string, Meaning>();
  // Who comes first has the word: of two things that share one, the first stays.
  const add = (phrase: string, meaning: Meaning): void => {
    lexicon.set(phrase, { ...meaning, ...lexicon.get(phrase) });
  };
  for (const [trade, { words }] of Object.entries(trades))
    for (const word of words) add(word, { trade: trade as TradeName });
  const things = namedThings();
  for (const { subject, name, kind } of things)
    if (kind !== 'interface' || subject === name) add(name, { thing: { subject, name } });
  // What merely stands in for a word is called by the word: a bottle is a bottle, though drawn as a potion.
  for (const { subject, name, words, kind, pictured } of things) {
    const asSaid = !pictured && kind !== 'interface';
    for (const word of words)
      add(word, { thing: { subject, name: asSaid && !singularsOf(word).includes(name) ? word : name } });
    if (kind === 'interface' && subject !== name) add(spaced(subject), { thing: { subject, name } });
  }
  for (const worn of wearables)
    for (const word of [spaced(worn.name), ...worn.words]) add(word, { wearable: worn.name });
  for (const [word, color] of Object.entries(colorWords)) add(word, { color: color as ColorName });
  for (const [name, { words }] of Object.entries(elements))
    for (const word of words) add(word, { element: name as ElementName });
  eachWord(traits, (word, trait) => add(word, { trait: trait as Trait }));
  for (const [name, paints] of Object.entries(partWords)) add(name, { part: { name, paints } });
  eachWord(places, (word, place) => add(word, { place: place as PlaceName }));
  eachWord(poses, (word, pose) => add(word, { pose: pose as PoseName }));
  eachWord(cameraWords, (word, camera) => add(word, { camera: camera as CameraWord }));
  eachWord(conditionWords, (word, condition) => add(word, { condition: condition as Condition }));
  eachWord(relationWords, (word, relation) => add(word, { relation: relation as RelationWord }));
  for (const [word, number] of Object.entries(numbers)) add(word, { number });
  for (const [arrangement, { words }] of Object.entries(arrangements))
    for (const word of words) add(word, { arrangement: arrangement as Arrangement });
  for (const word of silentWords) add(word, { silent: true });
  return lexicon;
};

let built: Lexicon | undefined;

/** The words that the artist has by itself. Built when first asked for: it is derived from the registries. */
export const lexicon = (): Lexicon => {
  built ??= buildLexicon();
  return built;
};
