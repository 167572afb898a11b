import type { Camera } from '../rig/camera.ts';
import type { PersonPose } from '../rig/pose.ts';

/** Astride: knees bent and apart, one hand at the reins, the other aside, where what it holds hides no face. */
export const riding = (camera: Camera): PersonPose => {
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
