import type { Keyframe, Keyframes, SceneLayer } from '../document.ts';
import type { Motion } from '../motion.ts';
import { isAdded, poseProperties } from './keyed.ts';
import { aroundKeyframes } from './pose-at.ts';

/** Keys are set at whole hundredths of a second: a moment that people can read. */
export const keyMoment = (t: number): number => Math.round(t * 100) / 100;

/** The key at a moment, the last one if there are several. */
export const keyAt = (frames: readonly Keyframe[], t: number): Keyframe | undefined =>
  frames.findLast(({ time }) => keyMoment(time) === keyMoment(t));

const nothing = { x: null, y: null, scale: null, rotation: null, opacity: null } as const;

/** Keyframes that have the values at `t` seconds; a new key goes on as the one before it did. */
export const setKey = (frames: readonly Keyframe[], t: number, values: Partial<Motion>): Keyframe[] => {
  const time = keyMoment(t);
  const there = keyAt(frames, time);
  if (there) return frames.map((frame) => (frame === there ? { ...frame, ...values } : frame));
  const before = frames.findLast((frame) => frame.time < time);
  const key: Keyframe = { ...nothing, time, easing: before?.easing ?? 'LINEAR', ...values };
  return [...frames, key].toSorted((one, other) => one.time - other.time);
};

/**
 * Keyframes with a key at `t` seconds that holds what is seen then, of all that these keyframes move, so that the picture
 * at that moment stays as it is; keyframes that move nothing yet hold the place.
 */
export const withKeyAt = (layer: SceneLayer, keyframes: Keyframes, t: number): Keyframe[] => {
  const said = poseProperties.filter((name) => keyframes.frames.some((frame) => frame[name] !== null));
  const held = said.length > 0 ? said : (['x', 'y'] as const);
  const { before, after } = aroundKeyframes(layer, keyframes, keyMoment(t));
  const seen = held.map((name) => [name, after[name] - (isAdded(keyframes, name) ? before[name] : 0)]);
  return setKey(keyframes.frames, t, Object.fromEntries(seen));
};
