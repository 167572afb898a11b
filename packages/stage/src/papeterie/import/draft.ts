import type { AnimatedProperty, Behavior, SceneLayer } from '../../document.ts';
import type { Warn } from '../warnings.ts';
import type { Place } from './place.ts';

/** A behavior before it has an id and belongs to a layer. */
export type NewBehavior = Behavior extends infer Each
  ? Each extends Behavior
    ? Omit<Each, 'id' | 'enabled'>
    : never
  : never;

/** A layer of ours while it is made of a legacy one. */
export type Draft = {
  layer: Omit<SceneLayer, 'behaviors'>;
  behaviors: Behavior[];
  place: Place;
  warn: Warn;
};

export const addBehavior = (draft: Draft, behavior: NewBehavior, enabled = true): void => {
  draft.behaviors.push({ ...behavior, id: `behavior-${draft.behaviors.length + 1}`, enabled } as Behavior);
};

/** Whether a behavior so far moves the property. */
export const isMoved = ({ behaviors }: Draft, property: AnimatedProperty): boolean =>
  behaviors.some((behavior) => 'property' in behavior && behavior.property === property && behavior.enabled);

/** The legacy coordinate, in our words. */
export const propertyOf = (coordinate: string): AnimatedProperty | null => {
  const name = coordinate.toUpperCase();
  return name === 'X' || name === 'Y' || name === 'SCALE' || name === 'ROTATION' || name === 'OPACITY'
    ? name
    : null;
};
