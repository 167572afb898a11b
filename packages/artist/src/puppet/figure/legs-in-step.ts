import type { Facing } from './facing.ts';
import { type BodyPlan, type Leg, part } from './figure.ts';
import type { VisibleLeg } from './find-legs.ts';

/** When each of so many legs takes its step: two by two, so that a body never stands on one side only. */
const phases: Record<number, readonly number[]> = {
  1: [0],
  2: [0, 0.5],
  3: [0, 0.5, 0],
  4: [0, 0.5, 0.5, 0],
};

/**
 * Gives legs their places in the stride. From the side, the legs beyond those which are seen take their steps as well:
 * shown only as far as they come out from behind.
 */
export const legsInStep = (
  visible: readonly VisibleLeg[],
  { plan, facing }: { plan: BodyPlan; facing: Facing },
): Leg[] => {
  const legs = visible.map(({ left, right }, index) => ({
    label: part.firstLeg + index,
    left,
    right,
    phase: phases[visible.length]?.[index] ?? (index % 2) / 2,
    isFar: false,
  }));
  const isHidingLegs = facing !== 0 && visible.length <= (plan === 'QUADRUPED' ? 2 : 1);
  if (!isHidingLegs) return legs;
  return [...legs.map((leg) => ({ ...leg, phase: (leg.phase + 0.5) % 1, isFar: true })), ...legs];
};
