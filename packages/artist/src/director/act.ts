import type { SceneDocument, SceneLayer } from '@papeterie/stage';
import { inWindow } from './in-window.ts';
import type { Motion } from './motion.ts';
import { compared, quicken } from './moves/comparisons.ts';
import { onceAt } from './moves/hops.ts';
import { swings } from './moves/swings.ts';
import { travels } from './moves/travels.ts';
import { type Actor, type Pose, tidy, type Verb, within } from './moves/verb.ts';
import { rest } from './moves/verbs.ts';
import { propertiesOf } from './properties-of.ts';
import { isTimed, type Manner } from './reading/manner.ts';
import type { Clause } from './reading/read-directions.ts';
import type { Ending } from './stop.ts';

/** What a clause comes to for one layer. */
export type Act = {
  motions: Motion[];
  /** Ends something instead of beginning it. */
  ending?: Ending;
  /** Where it has to stand for that, and how large. */
  pose?: Pose;
  /** Words of the clause of which nothing comes. */
  missed?: readonly string[];
  /** Why nothing comes of it although it was understood. */
  unable?: 'NOTHING_TO_CHANGE' | 'NOT_POSSIBLE';
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

const untimed = ({ from: _, to: __, lasting: ___, atEnd: ____, ...manner }: Manner): Manner => manner;

/** How or where something is to stop: nothing but when can be said of it. */
const saysMore = ({ verbs, manner }: Clause, isNamed: boolean): boolean =>
  [
    'speed',
    'strength',
    'compared',
    'quickening',
    'px',
    'degrees',
    'hertz',
    'times',
    'count',
    'forever',
    'isAmong',
  ].some((key) => manner[key as keyof Manner] !== undefined) ||
  (!isNamed && verbs.length > 0 && goesSomewhere(manner));

const endingOf = (clause: Clause, actor: Actor, named: readonly Motion[]): Ending => {
  const { verbs, manner } = clause;
  const { from, to, lasting } = inTurn(manner, actor.nth);
  return {
    named,
    isAnyKind: manner.toAndFro !== undefined && verbs.some(({ word }) => word === 'move' || word === 'go'),
    isSway: verbs.some(({ word }) => word === 'sway' || word === 'swing'),
    saysWay: manner.heading !== undefined,
    from,
    to: to ?? (lasting === undefined ? undefined : (from ?? 0) + lasting),
    isWithout: clause.isWithout,
    saysMore: saysMore(clause, named.length > 0),
  };
};

/** What nothing of the kind would be there to be compared with: it begins, or is missed. */
const comparedOrBegun = (actor: Actor, verb: Verb, manner: Manner): Pick<Act, 'motions' | 'unable'> => {
  const begun = verb === quicken ? [] : verb.move(actor, untimed(manner));
  const more = compared(actor, manner, begun);
  // Nothing that goes on changes its speed or strength at some time.
  if (more.length > 0) return isTimed(manner) ? { motions: [], unable: 'NOT_POSSIBLE' } : { motions: more };
  if (verb === quicken || manner.less) return { motions: [], unable: 'NOTHING_TO_CHANGE' };
  return { motions: verb.move(actor, manner) };
};

/** "Jumps 3 times": as long as that takes. */
const counted = (motion: Motion, manner: Manner): Manner =>
  manner.count === undefined || manner.lasting !== undefined || !('frequency' in motion)
    ? manner
    : { ...manner, lasting: manner.count / motion.frequency };

const turnsAround = (motion: Motion): boolean => motion.kind === 'drift' && motion.property === 'ROTATION';

/** What goes on and on is not to be counted. */
const isUncounted = (motion: Motion): boolean => motion.kind !== 'keyframes' && !turnsAround(motion);

const covers = ({ behaviors }: SceneLayer): boolean =>
  behaviors.some(({ kind, enabled }) => kind === 'background' && enabled);

/** What covers the stage stays where it is, whatever moves it: it scrolls, and may be more or less to be seen. */
const shows = (layer: SceneLayer, motion: Motion): boolean =>
  !covers(layer) ||
  motion.kind === 'background' ||
  propertiesOf(motion).every((property) => property === 'OPACITY');

const isDifferent = (motion: Motion, index: number, all: readonly Motion[]): boolean =>
  all.findIndex((one) => JSON.stringify(one) === JSON.stringify(motion)) === index;

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
  const begin = (verb: Verb, how: Manner): Pick<Act, 'motions' | 'unable'> => {
    if (carrier && canRide(verb)) {
      return { motions: [ride(carrier, how), ...(goesSomewhere(how) ? verb.move(actor, how) : [])] };
    }
    return how.compared ? comparedOrBegun(actor, verb, how) : { motions: verb.move(actor, how) };
  };
  const done = verbs.map(({ verb, word }) => {
    const how = ends ? untimed(manner) : onceAt(word, manner);
    const { motions, unable } = begin(verb, how);
    return {
      motions: motions.map((motion) => inWindow(motion, counted(motion, how), layer, seconds)),
      unable,
    };
  });
  const motions = done.flatMap((one) => one.motions).filter(isDifferent);
  if (ends) return { motions: [], ending: endingOf(clause, actor, motions) };
  const circles = middle && verbs.some(({ word }) => word === 'orbit' || word === 'circle');
  const seen = motions.filter((motion) => shows(layer, motion));
  const unable =
    done.find((one) => one.unable)?.unable ?? (seen.length < motions.length ? 'NOT_POSSIBLE' : undefined);
  const isCounted = manner.count === undefined || !motions.some(isUncounted);
  return {
    motions: seen,
    missed: isCounted ? [] : [`${manner.count} times`],
    pose: circles ? { x: middle.x, y: middle.y } : poseOf(verbs, actor, manner),
    ...(unable ? { unable } : {}),
  };
};
