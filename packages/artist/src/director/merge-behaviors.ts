import { type Behavior, type BehaviorInput, behaviorInput, sceneBounds } from '@papeterie/stage';
import type { Motion } from './motion.ts';
import { keyOf, propertiesOf } from './properties-of.ts';

/** What a layer does, in the order in which it takes effect. */
export type Step = {
  motion: Motion;
  /** The behavior of the layer that it is; none when it was told now. */
  had?: Behavior;
  /** Which of the clauses told it. */
  by?: number;
};

export const stepOf = (had: Behavior): Step => {
  const { id: _, enabled: __, ...motion } = had;
  return { motion: motion as Motion, had };
};

export const behaviorOf = ({ motion, had }: Step): Behavior =>
  ({ id: '', enabled: true, ...had, ...motion }) as Behavior;

/** What a behavior changes: two of a kind that change the same cannot both be meant. */
const changes = (motion: Motion): string[] =>
  motion.kind === 'background' || motion.kind === 'ride'
    ? [motion.kind]
    : propertiesOf(motion).map((property) => `${motion.kind} ${property}`);

export const isAboutTheSame = (one: Motion, other: Motion): boolean => {
  const said = changes(other);
  return changes(one).some((change) => said.includes(change));
};

/** Whoever rides is as high as what carries it: of two that are told, the later one is meant. */
export const isHiddenBy = (one: Motion, other: Motion): boolean => {
  const lifts = (motion: Motion) => motion.kind !== 'ride' && propertiesOf(motion).includes('Y');
  return (one.kind === 'ride' && lifts(other)) || (other.kind === 'ride' && lifts(one));
};

/** What sets a place comes before what swings about it. */
const setsPlace = ({ kind }: Motion): boolean => kind === 'keyframes' || kind === 'drift';

/** A standstill from some moment on: whatever came before it in the list ends there. */
const isStandstill = (motion: Motion): boolean => {
  if (motion.kind !== 'keyframes' || motion.frames.length !== 1) return false;
  const [{ easing, time, opacity: _, ...frame }] = motion.frames as [(typeof motion.frames)[number]];
  return (
    easing === 'HOLD' &&
    time > 0 &&
    Object.values(keyOf).some((key) => key !== 'opacity' && frame[key] !== null)
  );
};

/** What is told anew takes its place among the others; what comes after a standstill is not stopped by it. */
export const withStep = (steps: readonly Step[], step: Step): Step[] => {
  if (!setsPlace(step.motion) || isStandstill(step.motion)) return [...steps, step];
  let at = steps.findLastIndex(({ motion }) => isStandstill(motion)) + 1;
  while (at < steps.length && !steps[at]!.had && setsPlace(steps[at]!.motion)) at++;
  return steps.toSpliced(at, 0, step);
};

/** The behaviors as an edit sets them; null when that is more than a layer may have. */
export const inputsOf = (steps: readonly Step[]): BehaviorInput[] | null =>
  steps.length > sceneBounds.behaviorsPerLayer
    ? null
    : steps.map(({ motion: { kind, ...content }, had }) =>
        had
          ? behaviorInput({ ...had, ...content } as Behavior)
          : ({ [kind]: content } as unknown as BehaviorInput),
      );

/** The behaviors that stay, with the new ones; null when that is more than a layer may have. */
export const mergeBehaviors = (
  kept: readonly Behavior[],
  motions: readonly Motion[],
): BehaviorInput[] | null =>
  inputsOf(motions.reduce((steps, motion) => withStep(steps, { motion }), kept.map(stepOf)));
