import type { BeastRig } from './beast.ts';
import type { Vec } from './camera.ts';
import { bentJoint } from './joints.ts';
import type { BeastPose } from './pose.ts';

const plus = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

/** The rig with its joints moved as the pose says; the trunk pitches around its middle. */
export const posedBeast = (rig: BeastRig, pose: BeastPose): BeastRig => {
  const c = Math.cos((pose.pitchDeg * Math.PI) / 180);
  const s = Math.sin((pose.pitchDeg * Math.PI) / 180);
  const middle = (rig.hip[1] + rig.chest[1]) / 2;
  const sunk = (pose.sink ?? 0) * (middle - rig.radius * 0.94);
  const moved = (v: Vec): Vec => {
    const up = v[1] - middle;
    return plus([v[0], middle + up * c + v[2] * s - sunk, v[2] * c - up * s], pose.trunk);
  };
  return {
    ...rig,
    hip: moved(rig.hip),
    chest: moved(rig.chest),
    head: plus(moved(rig.head), pose.head),
    legs: rig.legs.map((leg) => {
      const top = moved(leg.top);
      const step = pose.feet?.[(leg.side > 0 ? 2 : 0) + (leg.front ? 1 : 0)];
      const under: Vec = [leg.foot[0], leg.foot[1], leg.top[2] + (leg.front ? 1.6 : -1.6)];
      const foot = step ? plus(under, step) : leg.foot;
      const length = (leg.top[1] - leg.foot[1] - 3) * 0.518;
      return { ...leg, top, foot, knee: bentJoint(top, plus(foot, [0, 3, 0]), length, leg.front ? 1 : -1) };
    }),
  };
};
