import type { Camera, Vec } from '../rig/camera.ts';
import type { PersonPose, Pose } from '../rig/pose.ts';

/** Astride: knees bent and apart, one hand at the reins, the other aside, where what it holds hides no face. */
const riding = (camera: Camera): PersonPose => {
  const sideways = Math.abs(Math.sin((camera.yawDeg * Math.PI) / 180));
  return {
    trunk: [0, 0, 0],
    leanDeg: 4 * sideways,
    feet: [
      { at: [-4, 1, 7 * sideways], toeDeg: 8 },
      { at: [4, 1, 7 * sideways], toeDeg: 8 },
    ],
    hands: [
      [-5, 1, -3],
      [-3, 8, 9],
    ],
    swing: [
      [0, 0, 0],
      [0, 0, 0],
    ],
    heldDeg: [0, 0],
    head: [0, 0, 0],
    hem: [0, 0, 0],
  };
};

const added = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

/** What somebody astride does with the upper half of the body; the lower one stays in the saddle. */
export const ridingWhile = (camera: Camera, moving: PersonPose | undefined): PersonPose => {
  const still = riding(camera);
  if (!moving) return still;
  const [near, far] = moving.hands;
  return {
    ...still,
    leanDeg: still.leanDeg + moving.leanDeg,
    hands: [added(still.hands[0], near), added(still.hands[1], far)],
    swing: moving.swing,
    heldDeg: moving.heldDeg,
    head: moving.head,
  };
};

/** What a mount does with its limbs; where it goes as a whole, its rider goes as well. */
export const limbsOnly = ({ person, beast, limbs, wingsDeg, tail }: Pose): Pose => ({
  ...(person && { person }),
  ...(beast && { beast }),
  ...(limbs && { limbs }),
  ...(wingsDeg !== undefined && { wingsDeg }),
  ...(tail !== undefined && { tail }),
});
