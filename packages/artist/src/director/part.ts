import { type Behavior, posed, poseLayer, type SceneEdit, type SceneLayer } from '@papeterie/stage';
import type { Act } from './act.ts';
import { inputsOf, isAboutTheSame, isHiddenBy, type Step, stepOf, withStep } from './merge-behaviors.ts';
import type { Motion, MotionOf } from './motion.ts';
import type { Pose } from './moves/verb.ts';
import type { Manner } from './reading/manner.ts';
import type { Clause } from './reading/read-directions.ts';
import { saidOf } from './said-of.ts';
import { stop } from './stop.ts';

/** What a clause told a layer. */
type Told = { index: number; clause: Clause; act: Act };

/** A layer's part, as far as it has been told. */
export type Part = {
  layer: SceneLayer;
  steps: readonly Step[];
  pose?: Pose;
  told: readonly Told[];
};

export const partOf = (layer: SceneLayer): Part => ({ layer, steps: layer.behaviors.map(stepOf), told: [] });

/** Kept from the beginning until its turn comes. */
const holds = ({ frames: [first, second] }: MotionOf<'keyframes'>): boolean =>
  second !== undefined && first?.easing === 'HOLD' && first.time === 0;

const turnOf = (motion: MotionOf<'keyframes'>): number => motion.frames[holds(motion) ? 1 : 0]?.time ?? 0;

/** One after the other, both are meant. */
const follows = (later: Motion, earlier: Motion): boolean =>
  later.kind === 'keyframes' &&
  earlier.kind === 'keyframes' &&
  turnOf(later) >= (earlier.frames.at(-1)?.time ?? 0);

/** What it is before its turn is what others have made of it. */
const withoutHold = (motion: Motion): Motion =>
  motion.kind === 'keyframes' && holds(motion) ? { ...motion, frames: motion.frames.slice(1) } : motion;

type Taking = {
  clause: Clause;
  /** Which of the clauses that is. */
  index: number;
  /** Everybody whom it tells. */
  cast: readonly string[];
  /** How long the scene lasts. */
  seconds: number;
};

/** The part when one clause more has told it; null when the stage has no way to do that. */
export const take = (part: Part, act: Act, { clause, index, cast, seconds }: Taking): Part | null => {
  const told = [...part.told, { index, clause, act }];
  if (act.ending) {
    const { isNext } = clause;
    const steps = stop(part.steps, act.ending, { layer: part.layer, by: index, seconds, cast, isNext });
    return steps && { ...part, steps, told };
  }
  let { steps } = part;
  // Told by one clause, they are all meant.
  for (const motion of act.motions) {
    const others = steps.filter((step) => step.by !== index);
    const rivals = others.filter((step) => isAboutTheSame(step.motion, motion));
    // What it had and is no longer to be seen while it rides, is to be seen again when it does not.
    const hidden = others.filter(
      (step) => isHiddenBy(step.motion, motion) && (!step.had || step.motion.kind === 'ride'),
    );
    const before = rivals.filter(({ had }) => !had);
    const inTurn = before.length > 0 && before.every((one) => follows(motion, one.motion));
    const gone = inTurn ? rivals.filter(({ had }) => had) : rivals;
    steps = withStep(
      steps.filter((step) => !gone.includes(step) && !hidden.includes(step)),
      { motion: inTurn ? withoutHold(motion) : motion, by: index },
    );
  }
  return { ...part, steps, pose: act.pose ? { ...part.pose, ...act.pose } : part.pose, told };
};

const isTheSame = ({ id: _, enabled, ...behavior }: Behavior, motion: Motion): boolean =>
  enabled &&
  Object.entries(motion).every(
    ([key, value]) => JSON.stringify(value) === JSON.stringify(behavior[key as keyof typeof behavior]),
  );

/** Whoever does so already is left as they are, ids and all. */
export const isAsItWas = ({ layer, steps, pose }: Part): boolean =>
  steps.length === layer.behaviors.length &&
  steps.every(({ motion, had }) =>
    had
      ? JSON.stringify({ ...had, ...motion }) === JSON.stringify(had)
      : layer.behaviors.some((behavior) => isTheSame(behavior, motion)),
  ) &&
  poseLayer(layer, 0, 'ALL_KEYS', pose ?? {}).length === 0;

export const editsOf = ({ layer, steps, pose }: Part): SceneEdit[] => {
  const kept = steps.flatMap(({ motion, had }) => (had ? [{ ...had, ...motion } as Behavior] : []));
  // A layer is put somewhere with all of its way, or its keyframes would hide where.
  const stands = posed({ ...layer, behaviors: kept }, 0, 'ALL_KEYS', pose ?? {});
  const standing = steps.map((step) => {
    const had = stands.behaviors.find(({ id }) => id === step.had?.id);
    return had ? stepOf(had) : step;
  });
  const behaviors = inputsOf(standing);
  if (!behaviors) return [];
  const { id: layerId } = layer;
  const own = Object.keys(pose ?? {}) as (keyof Pose)[];
  const values = Object.fromEntries(own.map((property) => [property, stands[property]]));
  const moved: SceneEdit[] = pose ? [{ updateLayer: { layerId, ...values } }] : [];
  return [...moved, { setBehaviors: { layerId, behaviors } }];
};

/** "bobs, and it bobs slowly": said more exactly, not otherwise. */
const isSaidIn = ({ clause }: Told, { clause: later }: Told): boolean =>
  clause.verbs.every(({ word }) => later.verbs.some((one) => one.word === word)) &&
  Object.entries(clause.manner).every(
    ([key, value]) => JSON.stringify(value) === JSON.stringify(later.manner[key as keyof Manner]),
  );

/** Whoever stands still, or does not ride, needs not be told that it rides no longer. */
const saysOfRides = ({ ending }: Act): boolean =>
  ending !== undefined && (ending.named.length === 0 || ending.named.some(({ kind }) => kind === 'ride'));

/** What has come of all that a layer was told, and the words of which later ones left nothing or less than all. */
export const accountOf = ({ layer, steps, told }: Part): { does: string; overruled: string[] } => {
  const left = told.map((one) => steps.filter(({ by }) => by === one.index).map(({ motion }) => motion));
  const isLess = (one: Told, at: number): boolean =>
    left[at]!.length < one.act.motions.length &&
    !told.slice(at + 1).some((later) => later.act.motions.length > 0 && isSaidIn(one, later));
  const notes = told.flatMap((one, at) => {
    const { motions, pose, ending } = one.act;
    const isLeft = left[at]!.length > 0 || motions.length === 0 || pose || ending;
    return isLeft ? [saidOf(layer, one.clause, { ...one.act, motions: left[at]! })] : [];
  });
  const rode = layer.behaviors.some(({ kind }) => kind === 'ride');
  const rides = steps.some(({ motion }) => motion.kind === 'ride');
  if (rode && !rides && !told.some(({ act }) => saysOfRides(act))) notes.push('rides no longer');
  return { does: notes.join('; '), overruled: told.filter(isLess).map(({ clause }) => clause.text) };
};
