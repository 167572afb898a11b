import { subjectNamed } from '../subjects/registry.ts';
import { type EntryKind, entryNamed } from '../vocabulary/entries.ts';

/** What kind of thing a subject is, hand-made or from a picture. */
export const kindOfSubject = (name: string): string =>
  entryNamed(name)?.kind ?? subjectNamed(name)?.family ?? 'interface';

const beings = new Set(['person', 'creature', 'animal', 'being']);

export const isBeing = (name: string): boolean => beings.has(kindOfSubject(name));

const withoutHands: ReadonlySet<EntryKind | string> = new Set([
  'vehicle',
  'building',
  'furniture',
  'sky',
  'nature',
  'interface',
  'place',
  'scenery',
]);
const tooBigToPlay = new Set(['drum', 'piano', 'harp', 'conga']);

/** Whether a hand can hold it when somebody only is 'with' it. */
export const isHandy = (name: string): boolean =>
  subjectNamed(name)?.grip !== undefined || (!isBeing(name) && !withoutHands.has(kindOfSubject(name)));

/** Instruments that stand on the ground. */
export const standsAlone = (name: string): boolean => tooBigToPlay.has(name);

const vessels = new Set(['boat', 'rocket', 'broom', 'cloud', 'barrel', 'bomb', 'skateboard', 'sled', 'skis']);

/** Where one can be: what a hand never holds. */
const small = new Set('star snowflake drop lightning rock leaf cactus'.split(' '));
export const isScene = (name: string): boolean =>
  kindOfSubject(name) === 'building' || (kindOfSubject(name) === 'place' && !small.has(name));

/** Whether somebody 'on' it rides it. */
export const isRidden = (name: string): boolean =>
  kindOfSubject(name) === 'vehicle' ||
  vessels.has(name) ||
  (isBeing(name) && kindOfSubject(name) !== 'person');

const containers = new Set(
  'chest cauldron mug trophy potion crate barrel envelope well ramen cereal stew salad basket bucket jar'.split(
    ' ',
  ),
);
const flats = new Set('shield flag book scroll gravestone signpost coin door cake egg pumpkin'.split(' '));
const holders = new Set(['container', 'food', 'drink', 'clothing', 'toy', 'vehicle', 'furniture']);

/** Whether what it is full 'of' is in it. */
export const isContainer = (name: string): boolean =>
  containers.has(name) || ['container', 'drink'].includes(kindOfSubject(name));

/** Whether what it is 'with' is in it, or painted on it. */
export const holdsContent = (name: string): boolean =>
  containers.has(name) || flats.has(name) || holders.has(kindOfSubject(name));

/** Words for what one can stand on that are drawn as ground, not as a subject. */
const groundWords = new Set('hill hilltop mound grass pedestal platform ground floor cliff'.split(' '));
export const isGround = (text: string): boolean => groundWords.has(text.replace(/s$/, ''));
