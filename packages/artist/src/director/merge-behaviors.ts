import { type Behavior, type BehaviorInput, behaviorInput, sceneBounds } from '@papeterie/stage';
import type { Motion } from './motion.ts';

/** What a behavior changes: two of a kind that change the same cannot both be meant. */
const changes = (motion: Motion): string[] => {
  switch (motion.kind) {
    case 'keyframes': {
      const told = (['x', 'y', 'scale', 'rotation', 'opacity'] as const).filter((key) =>
        motion.frames.some((frame) => frame[key] !== null),
      );
      return told.map((key) => `${motion.kind} ${key}`);
    }
    case 'background':
    case 'ride':
      return [motion.kind];
    default:
      return [`${motion.kind} ${motion.property}`];
  }
};

export const isAboutTheSame = (one: Motion, other: Motion): boolean => {
  const said = changes(other);
  return changes(one).some((change) => said.includes(change));
};

/** What sets a place comes before what swings about it. */
const setsPlace = ({ kind }: Motion): boolean => kind === 'keyframes' || kind === 'drift';

const withoutId = ({ kind, ...content }: Motion): BehaviorInput => ({ [kind]: content }) as BehaviorInput;

/** The behaviors that stay, with the new ones; null when that is more than a layer may have. */
export const mergeBehaviors = (
  kept: readonly Behavior[],
  motions: readonly Motion[],
): BehaviorInput[] | null => {
  const merged = [
    ...motions.filter(setsPlace).map(withoutId),
    ...kept.map(behaviorInput),
    ...motions.filter((motion) => !setsPlace(motion)).map(withoutId),
  ];
  return merged.length > sceneBounds.behaviorsPerLayer ? null : merged;
};
