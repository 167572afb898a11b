import type { Behavior, BehaviorKind } from '../document.ts';
import type { Motion } from '../motion.ts';
import { background } from './background.ts';
import type { BehaviorDefinition } from './definition.ts';
import { drift } from './drift.ts';
import { keyframes } from './keyframes.ts';
import { oscillate } from './oscillate.ts';
import { pulse } from './pulse.ts';
import { ride } from './ride.ts';

/** Every kind of behavior. A kind of the document without an entry does not compile. */
export const behaviors: { readonly [Kind in BehaviorKind]: BehaviorDefinition<Kind> } = {
  oscillate,
  drift,
  pulse,
  keyframes,
  background,
  ride,
};

export const behaviorKinds = Object.keys(behaviors) as readonly BehaviorKind[];

/** A closed form that is given behaviors of its own kind only. */
export type Move = (behavior: Behavior, motion: Motion, t: number) => void;

/** The closed form of a kind; undefined for those that place the whole layer. */
export const moveOf = (kind: BehaviorKind): Move | undefined => behaviors[kind].move as Move | undefined;
