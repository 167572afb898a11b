import { type AnimatedProperty, animatedProperties, movedAt, type SceneLayer } from '@papeterie/stage';
import { behaviorOf, type Step } from './merge-behaviors.ts';
import type { MotionOf } from './motion.ts';
import { within } from './moves/verb.ts';
import { keyOf } from './properties-of.ts';

/** As many moments as tell whether something moves: of what can be seen, nothing is over sooner than a frame. */
const moments = 600;

const least = { X: -100_000, Y: -100_000, SCALE: 0.001, ROTATION: -100_000, OPACITY: 0 } as const;
const most = { X: 100_000, Y: 100_000, SCALE: 1_000, ROTATION: 100_000, OPACITY: 1 } as const;

/**
 * Keyframes that keep what moves from a moment on as it is then; null when nothing does. They go last in the layer's list.
 * What rides or scrolls is no matter of keyframes.
 * @param about only these
 * @param until s
 */
export const standstill = (
  layer: SceneLayer,
  steps: readonly Step[],
  about: readonly AnimatedProperty[] | null,
  from: number,
  until: number,
): MotionOf<'keyframes'> | null => {
  const moved = { ...layer, behaviors: steps.map(behaviorOf) };
  const start = movedAt(moved, from);
  const moving = new Set<AnimatedProperty>();
  for (let n = 1; n <= moments; n++) {
    const now = movedAt(moved, from + ((until - from) * n) / moments);
    for (const property of about ?? animatedProperties)
      if (Math.abs(now[keyOf[property]] - start[keyOf[property]]) > 1e-6) moving.add(property);
  }
  if (moving.size === 0) return null;
  // Not rounded as a person would: it must not jump when it stops.
  const values = [...moving].map((property) => [
    keyOf[property],
    Number(within(start[keyOf[property]], least[property], most[property]).toFixed(4)),
  ]);
  const silent = { x: null, y: null, scale: null, rotation: null, opacity: null };
  const frame = { ...silent, ...Object.fromEntries(values), time: from, easing: 'HOLD' as const };
  return { kind: 'keyframes', relative: false, frames: [frame] };
};
