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

const valuesMaker = (spots: readonly Spot[], { place }: Draft, standing: Standing) => {
  const x = speakOf(spots, 'x', 'horizontalPercent');
  const y = speakOf(spots, 'y', 'verticalPercent');
  const left = place.leftAt(standing.horizontalPercent);
  const top = place.topAt(standing.verticalPercent);
  let scaled = false;
  let turned = false;
  return (pose: Pose): Values => {
    scaled ||= pose.scale !== null;
    turned ||= pose.rotation !== null;
    return {
      x: x
        ? (pose.x ?? 0) + (pose.horizontalPercent === null ? 0 : place.leftAt(pose.horizontalPercent) - left)
        : null,
      y: y
        ? (pose.y ?? 0) + (pose.verticalPercent === null ? 0 : place.topAt(pose.verticalPercent) - top)
        : null,
      scale: scaled ? Math.max(smallestScale, pose.scale ?? standing.scale) * place.sizeFactor : null,
      rotation: turned ? (pose.rotation ?? standing.rotation) : null,
    };
  };
};

/** The parts of a way at which a keyframe is needed: its ends, and where its scale meets the smallest. */
const partsOf = (from: Spot, to: Spot, start: number, stop: number): number[] => {
  if (from.scale === null || to.scale === null) return [start, stop];
  const u = (smallestScale - from.scale) / (to.scale - from.scale);
  return u > start && u < stop ? [start, u, stop] : [start, stop];
};

const same = (one: Values, other: Values): boolean =>
  one.x === other.x && one.y === other.y && one.scale === other.scale && one.rotation === other.rotation;

const framesOf = (stops: readonly Stop[], valuesOf: (pose: Pose) => Values): Keyframe[] => {
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
    for (const u of parts.slice(0, -1))
      push(time + u * length, valuesOf(poseBetween(leave, to, u)), 'LINEAR');
    const arrived = valuesOf(poseBetween(leave, to, stop));
    const onward = valuesOf(poseBetween(next.leave, stops[index + 2]?.arrive, 0));
    // A jump: of two keyframes at one time the way leads to the first and goes on from the second.
    if (!same(arrived, onward) || stop < 1) push(time + stop * length, arrived, 'HOLD');
  }
  return frames;
};

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
    const first = stops.findIndex(({ leave }) => leave[key] !== null);
    if (
      first >= 0 &&
      isMoved(draft, property) &&
      stops.slice(first).some(({ leave }) => leave[key] === null)
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
