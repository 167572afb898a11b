import { moveOf } from '../behaviors/behaviors.ts';
import type { Keyframes, SceneLayer } from '../document.ts';
import type { Motion } from '../motion.ts';
import { keyframesOf, poseProperties } from './keyed.ts';

/** What the first `count` behaviors of a layer make of its values at `t` seconds. */
const motionAfter = (layer: SceneLayer, count: number, t: number): Motion => {
  const { x, y, scale, rotation, opacity } = layer;
  const motion = { x, y, scale, rotation, opacity };
  for (const behavior of layer.behaviors.slice(0, count)) {
    if (behavior.enabled) moveOf(behavior.kind)?.(behavior, motion, t);
  }
  return motion;
};

/** What the behaviors of a layer make of its values at `t` seconds, but for those that place it afterwards: rides and backgrounds. */
export const movedAt = (layer: SceneLayer, t: number): Motion =>
  motionAfter(layer, layer.behaviors.length, t);

/** What comes to some keyframes of a layer at `t` seconds, and what they make of it. */
export const aroundKeyframes = (
  layer: SceneLayer,
  keyframes: Keyframes,
  t: number,
): { before: Motion; after: Motion } => {
  const index = layer.behaviors.indexOf(keyframes);
  return { before: motionAfter(layer, index, t), after: motionAfter(layer, index + 1, t) };
};

/**
 * Where a layer has been put at `t` seconds: what its keyframes say of it then, and its own values where they say nothing.
 * What swings or drifts about that place comes on top.
 */
export const poseAt = (layer: SceneLayer, t: number): Motion => {
  const pose = motionAfter(layer, 0, t);
  for (const property of poseProperties) {
    const keyframes = keyframesOf(layer, property, t);
    if (keyframes) pose[property] = aroundKeyframes(layer, keyframes, t).after[property];
  }
  return pose;
};
