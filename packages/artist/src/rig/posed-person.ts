import type { Camera, Vec } from './camera.ts';
import { bentJoint } from './joints.ts';
import type { PersonRig } from './person.ts';
import type { PersonPose } from './pose.ts';

const plus = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

const reach = (from: Vec, to: Vec, longest: number): Vec => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  const by = Math.min(1, longest / (length || 1));
  return [
    from[0] + (to[0] - from[0]) * by,
    from[1] + (to[1] - from[1]) * by,
    from[2] + (to[2] - from[2]) * by,
  ];
};

/** The rig with its joints moved as the pose says; knees bend where the feet come nearer to the hips. */
export const posedPerson = (
  rig: PersonRig,
  pose: PersonPose,
  carries: readonly [boolean, boolean],
): PersonRig => {
  const up = pose.trunk[1];
  const both = <T>(of: (i: 0 | 1) => T): readonly [T, T] => [of(0), of(1)];
  const raised = (v: Vec): Vec => [v[0], v[1] + up, v[2]];
  const hips = both((i) => plus(rig.hips[i], pose.trunk));
  const feet = both((i): Vec => {
    const step = pose.feet?.[i];
    if (!step) return rig.feet[i];
    const [side, rise, forward] = step.at;
    return [rig.feet[i][0] + side, rig.feet[i][1] + rise, forward];
  });
  const shoulders = both((i) => raised(rig.shoulders[i]));
  const hands = both((i) => {
    const by = carries[i] ? 0.3 : 1;
    const swing: Vec = [pose.swing[i][0] * by, pose.swing[i][1] * by, pose.swing[i][2] * by];
    const arm = Math.hypot(...rig.hands[i].map((v, k) => v - rig.shoulders[i][k]!));
    return reach(
      shoulders[i],
      plus(plus(raised(rig.hands[i]), pose.hands[i]), swing),
      Math.max(21, arm * 1.1),
    );
  });
  const legLength = rig.hipUp - rig.feet[0][1] - 4;
  return {
    ...rig,
    hipUp: rig.hipUp + up,
    shoulderUp: rig.shoulderUp + up,
    head: plus(raised(rig.head), pose.head),
    shoulders: [shoulders[0], shoulders[1]],
    hands: [hands[0], hands[1]],
    elbows: both((i) => {
      const [hand, shoulder] = [hands[i], shoulders[i]];
      return [
        hand[0] * 0.6 + shoulder[0] * 0.4 + (3 + (rig.elbowsOut?.[i] ?? 0)) * (i ? 1 : -1),
        (shoulder[1] + hand[1]) / 2 - 2,
        hand[2] * 0.4 - 1.5,
      ];
    }),
    hips: [hips[0], hips[1]],
    feet: [feet[0], feet[1]],
    toesDeg: pose.feet && [pose.feet[0].toeDeg, pose.feet[1].toeDeg],
    knees: both((i) => {
      const lifted = Math.max(0, -Math.sin(((pose.feet?.[i].toeDeg ?? 0) * Math.PI) / 180)) * 4;
      return bentJoint(hips[i], plus(feet[i], [0, 4 + lifted, 0]), legLength * 0.525, 1);
    }),
  };
};

/** The camera for what is above the legs: it sees the trunk lean and skirts swing. */
export const leaningCamera = (camera: Camera, rig: PersonRig, pose: PersonPose): Camera => {
  const c = Math.cos((pose.leanDeg * Math.PI) / 180);
  const s = Math.sin((pose.leanDeg * Math.PI) / 180);
  const { hipUp } = rig;
  return {
    ...camera,
    project: ([side, up, forward]) => {
      const k = Math.min(1, Math.max(0, up / hipUp));
      const x = side + pose.trunk[0] * k + pose.hem[0] * (1 - k);
      const z = pose.trunk[2] * k + pose.hem[2] * (1 - k);
      if (up <= hipUp) return camera.project([x, up + pose.hem[1] * (1 - k), forward + z]);
      const above = up - hipUp;
      return camera.project([x, hipUp + above * c - forward * s, forward * c + above * s + z]);
    },
  };
};
