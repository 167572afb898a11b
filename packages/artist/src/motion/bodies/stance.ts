import type { Vec } from '../../rig/camera.ts';
import type { Footing, PersonPose } from '../../rig/pose.ts';
import type { Beat } from '../beat.ts';

export const none: Vec = [0, 0, 0];

/** A person who stands, but for what is given. */
export const person = (pose: Partial<PersonPose>): PersonPose => ({
  trunk: none,
  leanDeg: 0,
  hands: [none, none],
  swing: [none, none],
  heldDeg: [0, 0],
  head: none,
  hem: none,
  ...pose,
});

/** Both hands alike, the side mirrored. */
export const hands = (side: number, up: number, forward: number): readonly [Vec, Vec] => [
  [-side, up, forward],
  [side, up, forward],
];

/** Legs in the air: drawn up by so much, toes hanging. */
export const tucked = (beat: Beat, up: number): readonly [Footing, Footing] => {
  const apart = 3 * (1 - Math.abs(beat.front));
  return [
    { at: [0, up, apart], toeDeg: -18 * Math.min(1, up / 4) },
    { at: [0, up * 0.7, -apart], toeDeg: -26 * Math.min(1, up / 4) },
  ];
};
