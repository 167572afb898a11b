import type { SceneDocument, SceneLayer } from '@papeterie/stage';
import { inWindow } from './in-window.ts';
import type { Motion } from './motion.ts';
import { compared, quicken } from './moves/comparisons.ts';
import { swings } from './moves/swings.ts';
import { travels } from './moves/travels.ts';
import { type Actor, type Pose, tidy, type Verb, within } from './moves/verb.ts';
import { rest } from './moves/verbs.ts';
import type { Manner } from './reading/manner.ts';
import type { Clause } from './reading/read-directions.ts';

/** What a clause comes to for one layer. */
export type Act = {
  motions: Motion[];
  /** Ends these instead of beginning them. */
  ends: boolean;
  /** Where it has to stand for that, and how large. */
  pose?: Pose;
  /** What was to be compared with what is: nothing of the kind is. */
  lacks: boolean;
};

const canRide = (verb: Verb): boolean => swings.includes(verb) || travels.includes(verb);

const goesSomewhere = ({ heading, across, entering, leaving, destination }: Manner): boolean =>
  Boolean(heading || across || entering || leaving || destination);

const ride = (target: SceneLayer, { degrees, strength = 1 }: Manner): Motion => ({
  kind: 'ride',
  targetLayerId: target.id,
  maxTilt: tidy(within(degrees ?? 20 * strength, 0, 180)),
  sink: 0,
  lift: 0,
  hullLength: 0.5,
  smoothing: 0.3,
  tiltGain: 1,
  tiltRamp: 0,
});

/** Seconds from one to the next, where they do it one by one. */
const oneByOne = 0.5;

const inTurn = (manner: Manner, nth: number): Manner =>
  manner.inTurn && nth > 0 ? { ...manner, from: (manner.from ?? 0) + nth * oneByOne } : manner;

const poseOf = (verbs: Clause['verbs'], actor: Actor, manner: Manner): Pose | undefined => {
  const poses = verbs.flatMap(({ verb }) => verb.pose?.(actor, manner) ?? []);
  return poses.length > 0 ? Object.assign({}, ...poses) : undefined;
};

/** @param nth which of the clause's layers this is */
export const act = (scene: SceneDocument, layer: SceneLayer, nth: number, clause: Clause): Act => {
  const { verbs } = clause;
  const manner = inTurn(clause.manner, nth);
  const { width, height, durationSeconds: seconds, layers } = scene;
  // The nearest to the viewer of those named.
  const other = (ids: readonly string[] | undefined) =>
    layers.findLast(({ id }) => ids?.includes(id) && id !== layer.id);
  const carrier = other(manner.on);
  const middle = other(manner.around);
  const actor: Actor = { layer, nth, width, height, seconds, other: middle };
  const ends = verbs.some(({ verb }) => verb === rest);
  const motions = verbs.flatMap(({ verb }): Motion[] => {
    if (carrier && canRide(verb)) {
      return [ride(carrier, manner), ...(goesSomewhere(manner) ? verb.move(actor, manner) : [])];
    }
    const moved = verb.move(actor, manner);
    // "faster" is said of what it does; what does nothing of the kind begins.
    const more = manner.compared && verb !== quicken ? compared(actor, manner, moved) : [];
    return more.length > 0 ? more : moved;
  });
  const circles = middle && verbs.some(({ word }) => word === 'orbit' || word === 'circle');
  return {
    motions: motions.map((motion) => inWindow(motion, manner, layer, seconds)),
    ends,
    pose: circles ? { x: middle.x, y: middle.y } : poseOf(verbs, actor, manner),
    lacks: motions.length === 0 && verbs.some(({ verb }) => verb === quicken),
  };
};
