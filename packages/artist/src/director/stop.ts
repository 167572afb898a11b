import type { AnimatedProperty, SceneLayer } from '@papeterie/stage';
import { isAboutTheSame, type Step } from './merge-behaviors.ts';
import type { Motion } from './motion.ts';
import { propertiesOf, without } from './properties-of.ts';
import { standstill } from './standstill.ts';

/** What is to end, and when. */
export type Ending = {
  /** What the verbs named would begin; none: whatever it does ends. */
  named: readonly Motion[];
  /** Anything along the axes of those, not just their kind: "stops moving up and down". */
  isAnyKind: boolean;
  /** "Sways": it may turn from side to side, or move so. */
  isSway: boolean;
  /** Whether its way was said, so that only what goes there ends. */
  saysWay: boolean;
  /** s; none: it is never to be seen. */
  from?: number;
  /** s; none: it does not begin again. */
  to?: number;
  /** Said of the scene as it was, not of what was said before: "bobs without riding the waves". */
  isWithout: boolean;
  /** "stops slowly", "stops in the middle": said of how or where, for which no behavior has a word. */
  saysMore: boolean;
};

type Stopping = {
  layer: SceneLayer;
  /** Which of the clauses says it. */
  by: number;
  /** How long the scene lasts. */
  seconds: number;
  /** Everybody who stops with it: who rides on one of them stops as well. */
  cast: readonly string[];
  /** After what was said before it: who was on its way has arrived, and may ride on. */
  isNext: boolean;
};

const ridesOn = ({ motion, had }: Step): string | null =>
  motion.kind === 'ride' && had?.enabled !== false ? motion.targetLayerId : null;

const wayOf = (motion: Motion): number => {
  if (motion.kind === 'drift') return Math.sign(motion.velocity);
  if (motion.kind !== 'keyframes') return 0;
  const key = motion.frames.some(({ y }) => y !== null) ? 'y' : 'x';
  return Math.sign((motion.frames.at(-1)?.[key] ?? 0) - (motion.frames[0]?.[key] ?? 0));
};

const isOtherWay = (one: Motion, named: Motion, { saysWay }: Ending): boolean => {
  const isVertical = propertiesOf(named)[0] === 'Y';
  return (saysWay || isVertical) && wayOf(one) * wayOf(named) < 0;
};

const isAlong = (motion: Motion, properties: readonly AnimatedProperty[]): boolean =>
  propertiesOf(motion).some((property) => properties.includes(property));

const swaysAlike = (one: Motion, named: Motion): boolean =>
  one.kind === 'oscillate' &&
  named.kind === 'oscillate' &&
  named.property === 'ROTATION' &&
  one.property === 'X';

/** What is meant by the verbs named: what they would begin, or else what looks like it; riding looks like bobbing. */
const meantBy = (steps: readonly Step[], ending: Ending): readonly Step[] => {
  const { named, isAnyKind, isSway } = ending;
  const axes = named.flatMap(propertiesOf);
  const isEnabled = ({ had }: Step) => had?.enabled !== false;
  const those = (fits: (one: Motion, other: Motion) => boolean) =>
    steps.filter(
      (step) =>
        isEnabled(step) &&
        named.some((motion) => fits(step.motion, motion) && !isOtherWay(step.motion, motion, ending)),
    );
  const along = those((one) => one.kind !== 'background' && one.kind !== 'ride' && isAlong(one, axes));
  if (isAnyKind) return along;
  const readings = [
    those(isAboutTheSame),
    isSway ? those(swaysAlike) : [],
    along,
    those((one) => (one.kind === 'ride' || one.kind === 'background') && isAlong(one, axes)),
  ];
  return readings.find((found) => found.length > 0) ?? [];
};

const scrollsNoMore = (step: Step): Step =>
  step.motion.kind === 'background' ? { ...step, motion: { ...step.motion, scrollSpeed: 0 } } : step;

/** Without what is ended; what covers the stage goes on covering it. */
const ended = (steps: readonly Step[], ends: readonly Step[], about: readonly AnimatedProperty[] | null) =>
  steps.flatMap((step): Step[] => {
    if (!ends.includes(step)) return [step];
    if (step.motion.kind === 'background') return [scrollsNoMore(step)];
    if (about === null || step.motion.kind !== 'keyframes') return [];
    const left = without(step.motion, about);
    return left ? [{ ...step, motion: left }] : [];
  });

/** Ends what a layer does; null when the stage has no way to say that. */
export const stop = (steps: readonly Step[], ending: Ending, stopping: Stopping): Step[] | null => {
  const { named, isAnyKind, isWithout, saysMore, from = 0 } = ending;
  const { layer, by, seconds, cast, isNext } = stopping;
  if (saysMore) return null;
  const about = named.length > 0 ? [...new Set(named.flatMap(propertiesOf))] : null;
  const open = steps.filter(({ by: told }) => !isWithout || told === undefined);
  const meant = about ? meantBy(open, ending) : open;
  const until = Math.min(seconds, ending.to ?? seconds);
  const isForever = until >= seconds;
  const isRiding = open.some((step) => {
    const target = ridesOn(step);
    return target !== null && !cast.includes(target) && (about ? isAlong(step.motion, about) : true);
  });
  if (from === 0 && isForever) {
    // A ride is one thing: it cannot tilt without going up and down.
    return isAnyKind && isRiding ? null : ended(steps, meant, about);
  }
  if (from >= seconds || (about && meant.length === 0)) return [...steps];
  const scrolls = meant.some(({ motion }) => motion.kind === 'background' && motion.scrollSpeed !== 0);
  const others = about
    ? steps.filter((step) => !meant.includes(step) && isAlong(step.motion, about) && !isAnyKind)
    : [];
  const hasArrived = isNext && steps.some(({ by: told }) => told !== undefined);
  const still = standstill(layer, steps, about, from, until);
  if (scrolls || others.length > 0 || (isRiding && !hasArrived)) return null;
  if (!still) return [...steps];
  return isForever ? [...steps, { motion: still, by }] : null;
};
