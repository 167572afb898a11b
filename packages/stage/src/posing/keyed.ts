import type { Keyframe, Keyframes, SceneLayer } from '../document.ts';
import type { Motion } from '../motion.ts';

/** What both a layer and a keyframe say. */
export const poseProperties = [
  'x',
  'y',
  'scale',
  'rotation',
  'opacity',
] as const satisfies readonly (keyof Motion)[];

/** Whether its x and y are added to where the layer is; everything else is set. */
export const isAdded = ({ relative }: Keyframes, property: keyof Motion): boolean =>
  relative && (property === 'x' || property === 'y');

/** The moments at which it says something about the property, s. */
const momentsOf = ({ frames }: Keyframes, property: keyof Motion): number[] =>
  frames.filter((frame: Keyframe) => frame[property] !== null).map(({ time }) => time);

/**
 * The keyframes by which a property is what it is at `t` seconds; undefined where the layer's own value counts for the
 * whole scene. Of several the last one that has begun by then, because it replaces the others; before all of them the one
 * that begins first, because a key before it leads there.
 */
export const keyframesOf = (
  { behaviors }: SceneLayer,
  property: keyof Motion,
  t: number,
): Keyframes | undefined => {
  const all = behaviors.flatMap((behavior) => {
    if (behavior.kind !== 'keyframes' || !behavior.enabled) return [];
    const moments = momentsOf(behavior, property);
    return moments.length > 0 ? [{ behavior, begins: Math.min(...moments) }] : [];
  });
  const begun = all.findLast(({ begins }) => begins <= t);
  return (begun ?? all.toSorted((one, other) => one.begins - other.begins)[0])?.behavior;
};
