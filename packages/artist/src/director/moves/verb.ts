import type { SceneLayer } from '@papeterie/stage';
import type { Motion } from '../motion.ts';
import type { Manner } from '../reading/manner.ts';

/** Whom it happens to, and where. */
export type Actor = {
  layer: SceneLayer;
  /** Which of those it happens to together, from 0: stars do not twinkle in step. */
  nth: number;
  /** px */
  width: number;
  height: number;
  /** How long the scene lasts. */
  seconds: number;
  /** The layer ridden on or gone around, when one was named. */
  other?: SceneLayer;
};

/** Values of the layer itself. */
export type Pose = { x?: number; y?: number; scale?: number };

/** What a verb means. */
export type Verb = {
  /** Base forms, the best known first. */
  words: readonly string[];
  move(actor: Actor, manner: Manner): Motion[];
  /** Where it is put for the whole scene; null when the words do not say where. */
  pose?(actor: Actor, manner: Manner): Pose | null;
};

/** A number as a person would write it: three digits are plenty. */
export const tidy = (value: number): number => Number(value.toPrecision(Math.abs(value) >= 100 ? 4 : 3)) + 0;

export const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));
