import type { ColorName } from '../color/colors.ts';
import { isSilent, isStrange, type Phrase } from './phrases.ts';

/** A noun with what is said about it before it; without a noun, what is left over at the end of a clause. */
export type Unit = {
  readonly noun?: Phrase;
  /** How the noun is meant here: 'mask' is a part of nobody and can be worn. */
  readonly use?: 'THING' | 'PART' | 'WORN' | 'PLACE' | 'STRANGE';
  readonly color?: Phrase;
  readonly secondColor?: Phrase;
  readonly element?: Phrase;
  readonly number?: Phrase;
  readonly arrangement?: Phrase;
  /** Traits, conditions, poses, cameras. */
  readonly adjectives: readonly Phrase[];
};

type Growing = { -readonly [key in keyof Unit]: Unit[key] } & { adjectives: Phrase[] };

/** What the owner of a clause decides about the words in it. */
export type Owner = {
  /** Whether it has a paint for one of these. */
  readonly hasPaint: (paints: readonly string[]) => boolean;
  /** It lives. */
  readonly being: boolean;
  /** What can be worn is worn, also by a scarecrow. */
  readonly wears: boolean;
  /** These phrases are nouns whatever else they may mean. */
  readonly nouns: ReadonlySet<Phrase>;
  /** The clause says where something is. */
  readonly placing: boolean;
  /** It says what something is made of, or full of: 'of fire' is no flame. */
  readonly material: boolean;
  /** It says what is in a hand: an ear of corn, not an ear. */
  readonly inHand: boolean;
  /** Adjectives follow their nouns. */
  readonly nounFirst: boolean;
};

const leadsTo = (next: Phrase | undefined): boolean => {
  const { thing, part, wearable, color, element, trait, trade, condition } = next?.meaning ?? {};
  return Boolean(thing || part || wearable || color || element || trait || trade || condition);
};

const useOf = (phrase: Phrase, next: Phrase | undefined, owner: Owner): Unit['use'] => {
  const { thing, trade, part, wearable, place, color, element, trait } = phrase.meaning;
  const leads = leadsTo(next);
  if (owner.nouns.has(phrase)) return 'THING';
  if (place && (owner.placing ? !color || !leads : !(color || element || thing || trait))) return 'PLACE';
  const ownPart = owner.hasPaint(part?.paints ?? []) || (owner.being && !wearable && !owner.inHand);
  if (part && !(color && leads) && (ownPart || !(wearable || thing))) return 'PART';
  if (wearable && (owner.wears || !thing)) return 'WORN';
  if ((element || color) && (leads || !thing || (element && owner.material))) return undefined;
  if (thing || trade) return 'THING';
  return isStrange(phrase) ? 'STRANGE' : undefined;
};

/** Takes the phrases of a clause as nouns with their adjectives. */
export const unitsOf = (phrases: readonly Phrase[], owner: Owner): Unit[] => {
  const units: Unit[] = [];
  let unit: Growing = { adjectives: [] };
  phrases.forEach((phrase, i) => {
    const next = phrases.slice(i + 1).find((one) => !isSilent(one));
    const use = useOf(phrase, next, owner);
    const { color, element, number, arrangement, trait, condition, pose, camera } = phrase.meaning;
    if (use) {
      units.push({ ...unit, noun: phrase, use });
      unit = { adjectives: [] };
    } else if (number) unit.number = phrase;
    else if (arrangement) unit.arrangement = phrase;
    else if (element && !(color && unit.element)) unit.element = phrase;
    else if (color) {
      if (unit.color) unit.secondColor = phrase;
      else unit.color = phrase;
    } else if (trait || condition || pose || camera) unit.adjectives.push(phrase);
  });
  const { color, element, number, arrangement, adjectives } = unit;
  const last = units[units.length - 1];
  if (owner.nounFirst && last && !last.color && !last.element)
    units[units.length - 1] = {
      ...last,
      color,
      element,
      adjectives: [...last.adjectives, ...adjectives],
    };
  else if (color || element || number || arrangement || adjectives.length) units.push(unit);
  return units;
};

export const colorOf = ({ color }: Unit): ColorName | undefined => color?.meaning.color;
