import type { Camera } from '../rig/camera.ts';
import type { PersonPose } from '../rig/pose.ts';

/** Astride: knees bent and apart, the hands before the chest at the reins. */
export const riding = (camera: Camera): PersonPose => {
  const sideways = Math.abs(Math.sin((camera.yawDeg * Math.PI) / 180));
  return {
    trunk: [0, 0, 0],
    leanDeg: 4 * sideways,
    feet: [
      { at: [-3, 6, 5 * sideways], toeDeg: 6 },
      { at: [3, 6, 5 * sideways], toeDeg: 6 },
    ],
    hands: [
      [3, 8, 9],
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
