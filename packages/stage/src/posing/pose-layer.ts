import { keyframeParameters } from '../behaviors/keyframes.ts';
import type { Behavior, Keyframe, Keyframes, SceneLayer } from '../document.ts';
import { behaviorInput } from '../edits/behavior-input.ts';
import type { SceneEdit } from '../edits/edit.ts';
import type { Motion } from '../motion.ts';
import { isAdded, keyframesOf, poseProperties } from './keyed.ts';
import { aroundKeyframes, poseAt } from './pose-at.ts';
import { keyMoment, setKey } from './set-key.ts';

/** What becomes of keyframes when their layer is put somewhere: one key at that moment, or all of them go along. */
export type Keying = 'KEY' | 'ALL_KEYS';

type Change = (value: number) => number;

const bounded = (property: keyof Motion, value: number): number => {
  const parameter = keyframeParameters[property];
  return parameter.kind === 'number' ? Math.min(parameter.max, Math.max(parameter.min, value)) : value;
};

/** From what it is to what it is to be: sizes by a factor, all others by what is added. */
const changeOf = (property: keyof Motion, from: number, to: number): Change =>
  property === 'scale' && from !== 0
    ? (value) => bounded(property, value * (to / from))
    : (value) => bounded(property, value + to - from);

/** The whole movement of a property, changed alike from its beginning to its end. */
const changeAll = (layer: SceneLayer, property: keyof Motion, change: Change): SceneLayer => {
  const changed = (frame: Keyframe): Keyframe => {
    const value = frame[property];
    return value === null ? frame : { ...frame, [property]: change(value) };
  };
  const behaviors = layer.behaviors.map(
    (one): Behavior =>
      one.kind === 'keyframes' && !isAdded(one, property) ? { ...one, frames: one.frames.map(changed) } : one,
  );
  return { ...layer, behaviors, [property]: change(layer[property]) };
};

const changeKey = (
  layer: SceneLayer,
  keyframes: Keyframes,
  property: keyof Motion,
  t: number,
  value: number,
): SceneLayer => {
  const added = isAdded(keyframes, property) ? aroundKeyframes(layer, keyframes, t).before[property] : 0;
  const frames = setKey(keyframes.frames, t, { [property]: bounded(property, value - added) });
  return {
    ...layer,
    behaviors: layer.behaviors.with(layer.behaviors.indexOf(keyframes), { ...keyframes, frames }),
  };
};

/**
 * A layer that has been put somewhere at `t` seconds, in the sense of `poseAt`. Where keyframes move a property it is they who change
 * and never the layer's own value alone, which would not be seen.
 */
export const posed = (layer: SceneLayer, t: number, keying: Keying, pose: Partial<Motion>): SceneLayer => {
  const moment = keyMoment(t);
  const now = poseAt(layer, moment);
  let changed = layer;
  for (const property of poseProperties) {
    const value = pose[property];
    if (value === undefined || value === now[property]) continue;
    const keyframes = keyframesOf(changed, property, moment);
    if (!keyframes) changed = { ...changed, [property]: bounded(property, value) };
    else if (keying === 'KEY') changed = changeKey(changed, keyframes, property, moment, value);
    else changed = changeAll(changed, property, changeOf(property, now[property], value));
  }
  return changed;
};

/** The edits that put a layer somewhere at `t` seconds; none when it is there already. */
export const poseLayer = (
  layer: SceneLayer,
  t: number,
  keying: Keying,
  pose: Partial<Motion>,
): SceneEdit[] => {
  const after = posed(layer, t, keying, pose);
  const own = poseProperties.filter((property) => after[property] !== layer[property]);
  const { id: layerId } = layer;
  const edits: SceneEdit[] = [];
  if (own.length > 0) {
    edits.push({ updateLayer: { layerId, ...Object.fromEntries(own.map((name) => [name, after[name]])) } });
  }
  if (after.behaviors !== layer.behaviors) {
    edits.push({ setBehaviors: { layerId, behaviors: after.behaviors.map(behaviorInput) } });
  }
  return edits;
};
