import { sceneBounds } from '../../../bounds.ts';
import type { Easing, Keyframe } from '../../../document.ts';
import { smallestScale } from '../../player.ts';
import { addBehavior, type Draft, isMoved } from '../draft.ts';
import type { Fields } from '../fields.ts';
import { type Pose, poseBetween, readSpot, type Spot, type Stop, stopsOf } from '../spots.ts';

const end = sceneBounds.maxDurationSeconds;

/** What the layer is without keyframes: what counts again where they say nothing any more. */
export type Standing = {
  horizontalPercent: number | null;
  verticalPercent: number;
  scale: number;
  rotation: number;
};

type Values = Pick<Keyframe, 'x' | 'y' | 'scale' | 'rotation'>;

/** Which of our properties the spots speak of at all. */
const speakOf = (spots: readonly Spot[], ...keys: (keyof Pose)[]): boolean =>
  spots.some((spot) => keys.some((key) => spot[key] !== null));

/** The player passed over a keyframed scale of 0 and below. */
const isScale = (scale: number | null): boolean => scale !== null && scale > 0;

/** @returns what a pose comes to; `counts` says whether its scale does, where it is on its way to or from one that does not */
const valuesMaker = (spots: readonly Spot[], { place }: Draft, standing: Standing) => {
  const x = speakOf(spots, 'x', 'horizontalPercent');
  const y = speakOf(spots, 'y', 'verticalPercent');
  const left = place.leftAt(standing.horizontalPercent);
  const top = place.topAt(standing.verticalPercent);
  let scaled = false;
  let turned = false;
  return (pose: Pose, counts = isScale(pose.scale)): Values => {
    scaled ||= counts;
    turned ||= pose.rotation !== null;
    return {
      x: x
        ? (pose.x ?? 0) + (pose.horizontalPercent === null ? 0 : place.leftAt(pose.horizontalPercent) - left)
        : null,
      y: y
        ? (pose.y ?? 0) + (pose.verticalPercent === null ? 0 : place.topAt(pose.verticalPercent) - top)
        : null,
      scale: scaled
        ? Math.max(smallestScale, (counts ? pose.scale : null) ?? standing.scale) * place.sizeFactor
        : null,
      rotation: turned ? (pose.rotation ?? standing.rotation) : null,
    };
  };
};

/** The parts of a way at which a keyframe is needed: its ends, and where its scale meets the smallest, and nothing. */
const partsOf = (from: Spot, to: Spot, start: number, stop: number): number[] => {
  if (from.scale === null || to.scale === null) return [start, stop];
  const [low, high] = [from.scale, to.scale];
  const met = [smallestScale, 0].map((scale) => (scale - low) / (high - low));
  const between = met.filter((u) => u > start && u < stop).sort((one, other) => one - other);
  return [start, ...between, stop];
};

const same = (one: Values, other: Values): boolean =>
  one.x === other.x && one.y === other.y && one.scale === other.scale && one.rotation === other.rotation;

const framesOf = (stops: readonly Stop[], valuesOf: ReturnType<typeof valuesMaker>): Keyframe[] => {
  const frames: Keyframe[] = [];
  const push = (time: number, values: Values, easing: Easing) =>
    frames.push({ time: Math.max(0, time), ...values, opacity: null, easing });
  for (const [index, { time, leave }] of stops.entries()) {
    const next = stops[index + 1];
    if (time > end || (next && next.time <= 0)) continue;
    const to = next?.arrive;
    if (!next || !to?.interpolate) {
      push(time, valuesOf(poseBetween(leave, to, 0)), 'HOLD');
      continue;
    }
    const length = next.time - time;
    const stop = Math.min(1, (end - time) / length);
    const parts = partsOf(leave, to, Math.max(0, -time / length), stop);
    let arrived: Values | null = null;
    for (const [part, u] of parts.slice(0, -1).entries()) {
      const until = parts[part + 1]!;
      const counts = isScale(poseBetween(leave, to, (u + until) / 2).scale);
      const begun = valuesOf(poseBetween(leave, to, u), counts);
      if (arrived && !same(arrived, begun)) push(time + u * length, arrived, 'HOLD');
      push(time + u * length, begun, 'LINEAR');
      arrived = valuesOf(poseBetween(leave, to, until), counts);
    }
    if (!arrived) continue;
    const onward = valuesOf(poseBetween(next.leave, stops[index + 2]?.arrive, 0));
    // A jump: of two keyframes at one time the way leads to the first and goes on from the second.
    if (!same(arrived, onward) || stop < 1) push(time + stop * length, arrived, 'HOLD');
  }
  return frames;
};

const speaksOf = (spot: Spot, key: 'scale' | 'rotation'): boolean =>
  key === 'scale' ? isScale(spot.scale) : spot.rotation !== null;

/** All keyframed locations together, after the other behaviors: they add x and y and replace scale, rotation and the base place. */
export const importKeyframedLocations = (
  locations: readonly Fields[],
  draft: Draft,
  standing: Standing,
): void => {
  if (locations.length === 0) return;
  const spots = locations.map(readSpot);
  const stops = stopsOf(spots);
  const frames = framesOf(stops, valuesMaker(spots, draft, standing));
  for (const [property, key] of [
    ['SCALE', 'scale'],
    ['ROTATION', 'rotation'],
  ] as const) {
    const first = stops.findIndex(({ leave }) => speaksOf(leave, key));
    if (
      first >= 0 &&
      isMoved(draft, property) &&
      stops.slice(first).some(({ leave }) => !speaksOf(leave, key))
    ) {
      draft.warn(
        `Where keyframes stop to speak of ${key}, the layer's own counts again, but not what moved it.`,
      );
    }
  }
  if (frames.length > sceneBounds.keyframes) {
    draft.warn(`Of ${frames.length} keyframes the first ${sceneBounds.keyframes} were kept.`);
  }
  if (frames.length > 0)
    addBehavior(draft, { kind: 'keyframes', relative: true, frames: frames.slice(0, sceneBounds.keyframes) });
};
