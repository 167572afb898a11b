import type { Subject } from '../art.ts';
import { picturesShow } from '../pictures/trait-looks.ts';
import { entryNamed } from '../vocabulary/entries.ts';
import { cameraWords } from './camera-words.ts';
import { conditionWords } from './conditions.ts';
import { type Draft, ignore, note } from './draft.ts';
import { type ElementName, elementNamed } from './elements.ts';
import type { Phrase } from './phrases.ts';
import type { Condition } from './plan.ts';
import { isBeing } from './things.ts';
import { colorOf, type Unit } from './units.ts';
import { spaced } from './words.ts';

const materials: ReadonlySet<ElementName> = new Set<ElementName>([
  'gold',
  'silver',
  'bronze',
  'copper',
  'iron',
  'crystal',
  'diamond',
  'glass',
  'leather',
  'ruby',
  'sapphire',
  'jade',
  'wood',
  'stone',
  'earth',
  'bone',
  'candy',
]);

export const noteElement = (draft: Draft, phrase: Phrase, by?: Phrase): void => {
  const element = phrase.meaning.element!;
  note(draft, materials.has(element) ? 'MATERIAL' : 'ELEMENT', element, [by, phrase]);
};

/** A picture is as it is: only what is cut out of it, and what it shows anyway, is seen. */
const isUnseen = (condition: Condition, name: string): boolean =>
  condition === 'OPEN' ||
  condition === 'FULL' ||
  (condition === 'HALF_EMPTY' && name !== 'glass' && entryNamed(name)?.kind !== 'drink');

/** What an adjective says about the subject as a whole. */
export const addAdjective = (draft: Draft, phrase: Phrase, subject?: Subject): void => {
  const { trait, condition, pose, camera } = phrase.meaning;
  const pictured = subject !== undefined && entryNamed(subject.name) !== undefined;
  const unseen = condition ? isUnseen(condition, subject?.name ?? '') : trait && !picturesShow(trait);
  if (!pose && pictured && unseen && !isBeing(subject.name)) {
    ignore(draft, phrase);
    return;
  }
  if (trait) draft.traits.add(trait);
  if (camera) {
    draft.camera ??= camera;
    note(draft, 'VIEW', cameraWords[camera][0]!, [phrase]);
  } else if (pose) {
    draft.pose ??= pose;
    note(draft, 'POSE', pose.toLowerCase(), [phrase]);
  } else if (condition) {
    draft.conditions.push(condition);
    note(draft, 'TRAIT', conditionWords[condition][0]!, [phrase]);
  } else if (trait) note(draft, 'TRAIT', spaced(trait), [phrase]);
};

/** Where a second color goes: the spots of 'a red and white mushroom'. */
const secondPaints = ['spots', 'cap', 'belly', 'roof', 'stripe', 'band', 'trim'];

const addSecondColor = (draft: Draft, phrase: Phrase, subject: Subject | undefined): void => {
  const paint = secondPaints.find((one) => subject && one in subject.paints && one !== subject.main);
  if (!paint) ignore(draft, phrase);
  else {
    draft.partColors[paint] ??= phrase.meaning.color!;
    note(draft, 'COLOR', spaced(phrase.meaning.color!), [phrase]);
  }
};

/** Color, element and adjectives of a unit, as said about the subject itself. */
export const addQualities = (draft: Draft, unit: Unit, subject: Subject | undefined): void => {
  const color = colorOf(unit);
  if (unit.color && color) {
    if (draft.color) ignore(draft, unit.color);
    else note(draft, 'COLOR', spaced(color), [unit.color]);
    draft.color ??= color;
  }
  if (unit.secondColor) addSecondColor(draft, unit.secondColor, subject);
  if (unit.element) {
    if (draft.element) ignore(draft, unit.element);
    else noteElement(draft, unit.element);
    draft.element ??= unit.element.meaning.element;
  }
  for (const one of unit.adjectives) addAdjective(draft, one, subject);
};

/** The color that a unit asks for where only a color can be had. */
export const shownColor = (unit: Unit) =>
  colorOf(unit) ?? (unit.element && elementNamed(unit.element.meaning.element!).color);
