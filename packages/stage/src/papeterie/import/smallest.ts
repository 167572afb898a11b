import { sceneBounds } from '../../bounds.ts';
import type { Behavior } from '../../document.ts';
import { smallestScale } from '../player.ts';
import { addBehavior, type Draft } from './draft.ts';

type Range = [low: number, high: number];

/** Between what the scale can be at any time after one more behavior. */
const after = ([low, high]: Range, behavior: Behavior): Range => {
  if (!behavior.enabled || !('property' in behavior) || behavior.property !== 'SCALE') return [low, high];
  if (behavior.kind === 'oscillate') {
    const swing = Math.abs(behavior.amplitude);
    return [low - swing, high + swing];
  }
  if (behavior.kind === 'drift') {
    const way = behavior.velocity * sceneBounds.maxDurationSeconds;
    return [low + Math.min(0, way), high + Math.max(0, way)];
  }
  const { min, max } = behavior;
  const ends = [low, high].flatMap((end) => [end * min, end * max, end]);
  return [Math.min(...ends), Math.max(...ends)];
};

/** 1/s: what does not move anything, but has a direction. */
const still = 1e-15;

/**
 * The player drew nothing smaller than its smallest scale, whatever its behaviors came to. Here a cap says so: that of the
 * drift that shrinks it, or of one that stands still.
 */
export const stopAtSmallest = (draft: Draft): void => {
  const { behaviors, layer, place } = draft;
  const cap = smallestScale * place.sizeFactor;
  const [low] = behaviors.reduce(after, [layer.scale, layer.scale]);
  if (low >= cap) return;
  const index = behaviors.findLastIndex(
    (each) => 'property' in each && each.property === 'SCALE' && each.enabled,
  );
  const last = behaviors[index];
  if (last?.kind === 'drift' && last.velocity < 0) behaviors[index] = { ...last, cap };
  else
    addBehavior(draft, {
      kind: 'drift',
      property: 'SCALE',
      velocity: -still,
      acceleration: 0,
      cap,
      capMode: 'STOP',
    });
};
