import type { Art } from '../art.ts';
import type { Build } from './build.ts';
import { figureOf } from './builds.ts';
import type { Vec } from './camera.ts';

/** Where a person's joints are, in units, standing on 0; index 0 is their right side (left on the screen from the front). */
export type PersonRig = {
  readonly headRadius: number;
  readonly head: Vec;
  readonly headRadii: Vec;
  readonly shoulders: readonly [Vec, Vec];
  readonly elbows: readonly [Vec, Vec];
  /** How much farther out than usual they are, as with a hand on the hip. */
  readonly elbowsOut?: readonly [number, number];
  readonly hands: readonly [Vec, Vec];
  readonly hips: readonly [Vec, Vec];
  readonly feet: readonly [Vec, Vec];
  /** Only where legs bend: at rest they are straight. */
  readonly knees?: readonly [Vec, Vec];
  readonly toesDeg?: readonly [number, number];
  readonly hipUp: number;
  readonly shoulderUp: number;
  /** Half the width of the body, shoulders and waist. */
  readonly shoulderSide: number;
  readonly waistSide: number;
  readonly limb: number;
};

/** A body in the proportions of its build, the adjectives and the seed. `raised` lifts the right hand to hold something. */
export const personRig = (art: Art, build: Build, raised: readonly [boolean, boolean]): PersonRig => {
  const { random, camera } = art;
  const vary = (by: number): number => random.between(1 - by, 1 + by);
  const bigHead = art.has('cute') || art.has('young') ? 1.12 : art.has('tall') ? 0.86 : 1;
  const levelHead = art.level === 0 ? 1.14 : art.level === 1 ? 1.05 : 1;
  const figure = figureOf(art);
  const headRadius = 18.5 * (build.head ?? 1) * figure.head * bigHead * levelHead * vary(0.03);
  const girth =
    (build.girth ?? 1) * figure.girth * (art.has('fat') ? 1.3 : art.has('thin') ? 0.84 : 1) * vary(0.05);
  const height =
    (build.height ?? 1) *
    figure.height *
    (art.has('tall') ? 1.24 : art.has('short') || art.has('young') ? 0.82 : 1) *
    vary(0.04);
  const hipUp = 22 * height;
  const shoulderUp = hipUp + 25 * height;
  const shoulderSide = 12.5 * girth;
  const limb = 5.6 * Math.sqrt(girth);
  const turned = Math.sin((camera.yawDeg * Math.PI) / 180);
  const stride = 5.5 * Math.abs(turned);
  const hand = (side: -1 | 1, up: boolean): Vec => [
    side * (shoulderSide + (up ? 10 : 5.5)),
    up ? shoulderUp - 13 * height : hipUp + 5,
    up ? 7 + 18 * Math.abs(turned) ** 3 : 2 + side * stride * 0.8,
  ];
  const hands = [hand(-1, raised[0]), hand(1, raised[1])] as const;
  const shoulders: [Vec, Vec] = [
    [-shoulderSide + 1, shoulderUp - 4, 0],
    [shoulderSide - 1, shoulderUp - 4, 0],
  ];
  const elbow = (i: 0 | 1): Vec => [
    hands[i][0] * 0.6 + shoulders[i][0] * 0.4 + (i ? 3 : -3),
    (shoulders[i][1] + hands[i][1]) / 2 - (raised[i] ? 4 : 0),
    hands[i][2] * 0.4 - 1,
  ];
  return {
    headRadius,
    head: [0, shoulderUp + headRadius * 0.82, 1.5],
    headRadii: [headRadius * 1.04, headRadius * 0.96, headRadius],
    shoulders,
    elbows: [elbow(0), elbow(1)],
    hands,
    hips: [
      [-6.2 * girth, hipUp, 0],
      [6.2 * girth, hipUp, 0],
    ],
    feet: [
      [-7 * girth, 3.6, stride],
      [7 * girth, 3.6, -stride],
    ],
    hipUp,
    shoulderUp,
    shoulderSide,
    waistSide: 10.2 * girth,
    limb,
  };
};
