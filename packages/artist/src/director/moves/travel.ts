import type { CapMode } from '@papeterie/stage';
import type { Motion } from '../motion.ts';
import { type Heading, headingTo, isTimed, type Manner, opposite, type Side } from '../reading/manner.ts';
import { frames, fromTo } from './frames.ts';
import { spotOf } from './placements.ts';
import { swing } from './swings.ts';
import { type Actor, tidy, within } from './verb.ts';
import { when } from './when.ts';

/** How far outside of the stage something is out of sight, in parts of the stage. */
const beyond = 0.15;

/** Where the anchor is at, or beyond, a side: px along that side's axis. */
const placeAt = (side: Side, { width, height }: Actor, outside: number): number => {
  const length = side === 'LEFT' || side === 'RIGHT' ? width : height;
  return side === 'LEFT' || side === 'TOP' ? -outside * length : (1 + outside) * length;
};
const axisOf = (side: Side): 'x' | 'y' => (side === 'LEFT' || side === 'RIGHT' ? 'x' : 'y');

/** px/s. What is usual is a part of the stage's width, so that it looks alike at every size. */
const paceOf = (usual: number, { width }: Actor, { pxPerSecond, speed = 1 }: Manner): number =>
  within(pxPerSecond ?? usual * width * speed, 0.01, 100_000);

/** Both axes share the speed when it goes diagonally. */
const alongBoth = ({ x, y }: Heading, amount: number): [x: number, y: number] => {
  const each = tidy(x !== 0 && y !== 0 ? amount / Math.SQRT2 : amount);
  return [x * each, y * each];
};

const sideAhead = ({ x, y }: Heading): Side =>
  x !== 0 ? (x > 0 ? 'RIGHT' : 'LEFT') : y > 0 ? 'BOTTOM' : 'TOP';

/** On and on, to a cap if there is one. */
const onAndOn = (
  actor: Actor,
  manner: Manner,
  heading: Heading,
  pace: number,
  acceleration: number,
): Motion[] => {
  const { layer } = actor;
  const moved = alongBoth(heading, pace);
  const quicker = alongBoth(heading, acceleration);
  const distance = alongBoth(heading, manner.px ?? 0);
  return (['x', 'y'] as const).flatMap((axis, index): Motion[] => {
    if (moved[index] === 0) return [];
    let cap: number | null = null;
    let capMode: CapMode = 'STOP';
    if (manner.px !== undefined) cap = within(layer[axis] + distance[index]!, -100_000, 100_000);
    else if (manner.destination && manner.destination !== 'MIDDLE') {
      if (axisOf(manner.destination) === axis) cap = placeAt(manner.destination, actor, 0);
    } else if (manner.forever) {
      cap = placeAt(sideAhead(index === 0 ? { x: heading.x, y: 0 } : { x: 0, y: heading.y }), actor, beyond);
      capMode = 'LOOP';
    }
    const property = axis === 'x' ? 'X' : 'Y';
    return [
      { kind: 'drift', property, velocity: moved[index]!, acceleration: quicker[index]!, cap, capMode },
    ];
  });
};

/** During a part of the scene: added to where it is, so that one way can follow another. */
const forAWhile = (manner: Manner, heading: Heading, pace: number, seconds: number): Motion[] => {
  const { start, end } = when(manner, 2, manner.px === undefined ? seconds : undefined);
  const [x, y] = alongBoth(heading, manner.px ?? pace * (end - start));
  const ends = { x: within(x, -100_000, 100_000), y: within(y, -100_000, 100_000) };
  const still = { ...(x === 0 ? {} : { x: 0 }), ...(y === 0 ? {} : { y: 0 }) };
  const moved = { ...(x === 0 ? {} : { x: ends.x }), ...(y === 0 ? {} : { y: ends.y }) };
  return [frames('EASE_IN_OUT', true, { ...still, time: start }, { ...moved, time: end })];
};

/**
 * Going somewhere.
 * @param usual parts of the stage's width a second
 * @param ahead where it goes when nothing is said
 * @param acceleration px/s², when nothing is said
 */
export const travel = (
  usual: number,
  ahead: Heading,
  actor: Actor,
  manner: Manner,
  acceleration = 0,
): Motion[] => {
  const { layer, width, height, seconds } = actor;
  const pace = paceOf(usual, actor, manner);
  const heading = manner.heading ?? wayThere(manner) ?? ahead;
  if (manner.toAndFro) {
    const hertz = manner.hertz ?? pace / (4 * 0.05 * width);
    return [swing({ property: manner.toAndFro, size: 0.05, hertz: 0.2 }, actor, { ...manner, hertz })];
  }
  if (layer.behaviors.some(({ kind, enabled }) => kind === 'background' && enabled) && heading.x !== 0) {
    return [{ kind: 'background', scrollSpeed: heading.x * tidy(pace) }];
  }
  if (manner.entering) {
    const axis = axisOf(manner.entering);
    const outside = { [axis]: placeAt(manner.entering, actor, beyond) };
    return [fromTo('EASE_OUT', when(manner, 2), outside, { [axis]: layer[axis] })];
  }
  if (manner.leaving) {
    const axis = axisOf(manner.leaving);
    const outside = { [axis]: placeAt(manner.leaving, actor, beyond) };
    return [
      frames(
        'EASE_IN',
        false,
        { time: when(manner, 2).start, [axis]: layer[axis] },
        { time: when(manner, 2).end, ...outside },
      ),
    ];
  }
  if (manner.across) {
    const there = sideAhead(heading);
    const axis = axisOf(there);
    const way = (axis === 'x' ? width : height) * (1 + 2 * beyond);
    // However slowly: it arrives before the scene ends.
    const length =
      manner.pxPerSecond === undefined ? seconds / Math.max(1, manner.speed ?? 1) : Math.max(0.1, way / pace);
    const times = when({ ...manner, speed: 1 }, length);
    const [from, to] = [opposite[there], there].map((side) => placeAt(side, actor, beyond));
    return [fromTo('LINEAR', times, { [axis]: from }, { [axis]: to })];
  }
  if (manner.destination === 'MIDDLE' || manner.corner) {
    const there = spotOf(manner.corner ?? { x: 0, y: 0 }, actor);
    const distance = Math.hypot(layer.x - there.x, layer.y - there.y);
    const times = when({ ...manner, speed: 1 }, Math.max(0.1, distance / pace));
    const here = { x: layer.x, y: layer.y };
    return [frames('EASE_IN_OUT', false, { ...here, time: times.start }, { ...there, time: times.end })];
  }
  if (isTimed(manner) && manner.destination) {
    const axis = axisOf(manner.destination);
    const there = placeAt(manner.destination, actor, 0);
    const times = when({ ...manner, speed: 1 }, Math.max(0.1, Math.abs(there - layer[axis]) / pace));
    return [
      frames(
        'EASE_IN_OUT',
        false,
        { time: times.start, [axis]: layer[axis] },
        { time: times.end, [axis]: there },
      ),
    ];
  }
  if (isTimed(manner)) return forAWhile(manner, heading, pace, seconds);
  const quicker = manner.quickening ? (manner.quickening > 0 ? pace / 2 : -pace / seconds) : acceleration;
  return onAndOn(actor, manner, heading, pace, quicker);
};

/** Where a destination lies; null when there is none to go to. */
const wayThere = ({ destination, entering, leaving }: Manner): Heading | null => {
  if (destination && destination !== 'MIDDLE') return headingTo[destination];
  if (leaving) return headingTo[leaving];
  return entering ? headingTo[opposite[entering]] : null;
};
