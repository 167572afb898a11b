import type { ColorName } from '../color/colors.ts';
import type { ElementName } from './elements.ts';
import type { PlaceName } from './places.ts';
import type { PromptReading } from './reading.ts';
import type { Trait } from './traits.ts';

/** Something that goes with the subject, as the prompt has it: held, worn, ridden, beside it, in it. */
export type Carried = {
  readonly name: string;
  readonly color?: ColorName;
  readonly element?: ElementName;
  /** How many of it, where that is drawn: the three candles on a table. */
  readonly count?: number;
};

/** Where a companion is, seen from the subject. */
export type Relation = 'BESIDE' | 'BEHIND' | 'BEFORE' | 'UNDER' | 'ON';
export type Companion = Carried & { readonly relation: Relation; readonly count?: number };

/** How several of one thing stand together. */
export type Arrangement = 'GROUP' | 'ROW' | 'STACK' | 'PILE';

/** How full or whole a thing is, what its lid does, whether it burns. */
export type Condition = 'HALF_EMPTY' | 'EMPTY' | 'FULL' | 'OPEN' | 'CLOSED' | 'LIT' | 'BITTEN' | 'SLICED';

/** How a being holds itself in a still. */
export type PoseName =
  | 'WAVING'
  | 'SLEEPING'
  | 'JUMPING'
  | 'CASTING'
  | 'SITTING'
  | 'RUNNING'
  | 'WALKING'
  | 'KNEELING'
  | 'DANCING'
  | 'FIGHTING'
  | 'CHEERING'
  | 'PRAYING'
  | 'AIMING';

/** What the words say about the camera; `GenerateSpriteInput.view` and `direction`, where given, win. */
export type CameraWord = 'FRONT' | 'SIDE' | 'BACK' | 'TOP' | 'ISOMETRIC' | 'PORTRAIT';

/** A part of the body that is named: 'a wooden leg', 'three heads', 'purple hair'. */
export type BodyPart = Carried & { readonly count?: number };

/** What a prompt asks for, as data. */
export type Plan = {
  /** Name of a subject, or of what stands in for words nobody knows. */
  readonly subject: string;
  /** A second subject that lends its outfit: the wizard of 'an owl wizard'. */
  readonly role?: string;
  /** A trade that is no subject of its own, as in subjects/people/trades: 'nurse', 'firefighter'. */
  readonly trade?: string;
  /** The noun to call it by. */
  readonly noun: string;
  readonly color?: ColorName;
  /** Colors by part: { cape: 'blue' }. */
  readonly partColors: Readonly<Record<string, ColorName>>;
  readonly element?: ElementName;
  readonly traits: readonly Trait[];
  readonly held: readonly Carried[];
  readonly worn: readonly Carried[];
  /** A being or a vehicle that the subject sits or stands on. */
  readonly ridden?: Carried;
  readonly companions: readonly Companion[];
  /** What it stands on: a hill, an island. */
  readonly ground?: Carried;
  /** What is in it, or painted on it: the egg of a bowl, the lion of a shield. */
  readonly contents: readonly Carried[];
  /** How many of it, 1 to 9, and how they stand; absent: one. */
  readonly count?: { readonly number: number; readonly arrangement: Arrangement };
  readonly bodyParts: readonly BodyPart[];
  readonly conditions: readonly Condition[];
  readonly pose?: PoseName;
  readonly camera?: CameraWord;
  readonly place?: PlaceName;
  /** All of it, for those who look for more than what is above. */
  readonly words: readonly string[];
  /** The same for people and the API: which words became what, and which changed nothing. */
  readonly reading: PromptReading;
};
