import { sceneries } from '@papeterie/artist/subjects/scenery';
import type { NamedThing } from '@papeterie/artist/vocabulary/named-thing';
import { namedThings } from '@papeterie/artist/vocabulary/named-things';
import type { WordNet } from './wordnet.ts';

// WordNet's files (lexnames(5)) in which a meaning of a thing's name may be, by its kind: a chest is no body part.
const [animals, made, body, notions, signs, foods, objects, persons, weather, plants, matter] = [
  5, 6, 8, 9, 10, 13, 17, 18, 19, 20, 27,
];
const filesOf = (kind: NamedThing['kind']): readonly number[] => {
  switch (kind) {
    case 'person':
    case 'being':
      return [persons, notions];
    case 'creature':
    case 'animal':
      return [animals, persons];
    case 'plant':
      return [plants, objects];
    case 'food':
    case 'drink':
      return [foods, plants];
    case 'place':
    case 'nature':
    case 'sky':
      return [made, objects, plants, weather, body];
    case 'symbol':
    case 'interface':
      return [made, signs];
    default:
      return [made, foods, plants, objects, body, signs, matter];
  }
};

/** Names of ours that are wider than what stands for them: nothing else is a kind of them. */
const tooWide = new Set(
  'thing creature animal being monster beast pet alien machine food drink plant building instrument home shop person human man woman boy girl guy hero mother father world life message paper manual note structure container bag art card order label page sheet bill board set post sign mount camp light spirit medicine medication pill capsule vessel standard energy record document page music notes melody controller track tracks market scale scales money cash news journal fighter herb tablet screen monitor switch console chart graph statistics beard tie pipe lens stock block recorder cap range mall store warning dot target spiral plaster spirits sheet probe life health spark tide splash loot treasure token prize standard key cell clip disk projection fall dash hole pit trunk keep count lord reaper captain scout rook tick bolt ram ring glass'.split(
    ' ',
  ),
);

/** Kinds that have no name of ours but a member that stands for them. */
const standIns: Readonly<Record<string, string>> = {
  'motor vehicle': 'car',
  firearm: 'pistol',
  'stringed instrument': 'guitar',
  'wind instrument': 'flute',
  brass: 'trumpet',
  'percussion instrument': 'drum',
  'keyboard instrument': 'piano',
  footwear: 'boots',
  'sailing vessel': 'boat',
  warship: 'cargo ship',
  boat: 'boat',
  'heavier-than-air craft': 'airplane',
  pasta: 'spaghetti',
  conifer: 'pine',
  'herbaceous plant': 'bush',
  'bird of prey': 'eagle',
  parrot: 'parrot',
  rodent: 'mouse',
  dinosaur: 'dinosaur',
  lizard: 'lizard',
  'wading bird': 'flamingo',
  canine: 'dog',
  wildcat: 'cat',
  'big cat': 'tiger',
  antelope: 'deer',
  bovine: 'cow',
  primate: 'monkey',
  marsupial: 'kangaroo',
  crustacean: 'crab',
  gastropod: 'snail',
  bivalve: 'oyster',
  insect: 'beetle',
  arachnid: 'spider',
  amphibian: 'frog',
  turtle: 'turtle',
  cetacean: 'whale',
  'musteline mammal': 'otter',
  equine: 'horse',
  swine: 'pig',
  'edible nut': 'chestnut',
  sword: 'sword',
  'edge tool': 'knife',
  citrus: 'tangerine',
  berry: 'blueberries',
  'edible fruit': 'apple',
  alcohol: 'beer',
  wine: 'wine',
  jewelry: 'amulet',
  cheese: 'cheese',
  bread: 'bread',
  cake: 'cake',
  soup: 'stew',
  sausage: 'hot dog',
  meat: 'meat',
  candy: 'candy',
  tree: 'tree',
  shrub: 'bush',
  flower: 'flower',
  fungus: 'mushroom',
  bird: 'bird',
  fish: 'fish',
  snake: 'snake',
  trouser: 'jeans',
  skirt: 'dress',
  shirt: 'shirt',
  dwelling: 'house',
  fortification: 'castle',
  church: 'church',
  gem: 'gem',
};

/** The last resort: an animal nobody draws, a person of no trade. */
const strangers: Readonly<Record<string, string>> = { animal: 'stranger', person: 'villager' };

const steps = 9;

/** Words of WordNet's that name a kind of something that can be drawn, with what that is. */
export const kindsOfThings = ({ sensesOf, synsets, timesSeen }: WordNet): Map<string, string> => {
  const things = namedThings();
  const known = new Set([...things, ...sceneries].flatMap(({ name, words }) => [name, ...words]));
  const roots = new Map<string, string>();
  const senseOf = (word: string, files: readonly number[]): string | undefined =>
    sensesOf.get(word)?.find((one) => files.includes(synsets.get(one)!.file));
  const claim = (word: string, kind: NamedThing['kind'], subject: string): void => {
    const synset = senseOf(word, filesOf(kind));
    if (synset && !tooWide.has(word) && !roots.has(synset)) roots.set(synset, subject);
  };
  // Names claim before further words do, and our own pictures of a kind before what merely stands in for it.
  for (const { name, kind, subject } of things) claim(name, kind, subject);
  for (const { words, kind, subject } of things) for (const word of words) claim(word, kind, subject);
  const kindOf = new Map(things.map(({ subject, kind }) => [subject, kind]));
  for (const [word, subject] of Object.entries(standIns)) {
    const synset = senseOf(word, filesOf(kindOf.get(subject)!));
    if (synset && !roots.has(synset)) roots.set(synset, subject);
  }
  const lastResorts = new Map(
    Object.entries(strangers).map(([word, subject]) => [sensesOf.get(word)![0]!, subject]),
  );

  const reached = (synset: string): string | undefined => {
    let level = [synset];
    for (let step = 0; step < steps && level.length; step++) {
      for (const one of level) {
        const subject = roots.get(one) ?? lastResorts.get(one);
        if (subject) return subject;
      }
      level = level.flatMap((one) => synsets.get(one)!.above);
    }
    return undefined;
  };

  const found = new Map<string, string>();
  for (const [word, senses] of sensesOf) {
    if (
      known.has(word) ||
      /[^a-z -]/.test(word) ||
      word.split(' ').length > 3 ||
      / (and|of|in) /.test(word) ||
      word.length < 3
    )
      continue;
    const first = timesSeen(word, senses[0]!);
    for (const [i, synset] of senses.slice(0, 3).entries()) {
      // A rarer meaning counts only where the usual one is hardly more usual.
      if (i > 0 && timesSeen(word, synset) * 2 < first) break;
      const { words, instance } = synsets.get(synset)!;
      const capital = words.some((one) => one.toLowerCase() === word && one !== word);
      const subject = instance || capital ? undefined : reached(synset);
      // A toaster is a machine before it is somebody who toasts.
      if (subject === strangers.person && senses.some((one) => synsets.get(one)!.file === made)) continue;
      // Short words are slang for too much: 'bob' is a sled; but a cod is a fish.
      if (!subject || (word.length < 4 && synsets.get(synset)!.file !== animals)) continue;
      found.set(word.replaceAll('-', ' '), subject);
      break;
    }
  }
  return found;
};
