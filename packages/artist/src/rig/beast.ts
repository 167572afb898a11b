import type { Art } from '../art.ts';
import { beastFigureOf } from './beast-figures.ts';
import type { Vec } from './camera.ts';

/** Proportions of a four-legged body, around 1. */
export type BeastBuild = {
  readonly legs?: number;
  readonly girth?: number;
  readonly length?: number;
  readonly neck?: number;
  readonly head?: number;
};

/** Where the joints of a four-legged animal are, in units; it stands on 0 and looks forward. */
export type BeastRig = {
  readonly hip: Vec;
  readonly chest: Vec;
  readonly radius: number;
  readonly legUp: number;
  readonly legSide: number;
  readonly legs: readonly {
    readonly side: -1 | 1;
    readonly front: boolean;
    readonly top: Vec;
    readonly foot: Vec;
    /** Only where the leg bends. */
    readonly knee?: Vec;
  }[];
  readonly limb: number;
  readonly head: Vec;
  readonly headRadius: number;
};

export const beastRig = (art: Art, build: BeastBuild): BeastRig => {
  const { random } = art;
  const vary = (by: number): number => random.between(1 - by, 1 + by);
  const figure = beastFigureOf(art);
  const legUp =
    19 *
    figure.legs *
    (build.legs ?? 1) *
    (art.has('tall') ? 1.3 : art.has('short') || art.has('cute') ? 0.8 : 1) *
    vary(0.06);
  const radius =
    14.5 *
    figure.girth *
    (build.girth ?? 1) *
    (art.has('fat') ? 1.28 : art.has('thin') ? 0.82 : 1) *
    vary(0.05);
  const length = 15 * figure.length * (build.length ?? 1) * vary(0.06);
  const neck = 15 * (build.neck ?? 1);
  const small = art.level === 0 ? 1.14 : 1;
  const headRadius =
    18.5 *
    figure.head *
    (build.head ?? 1) *
    (art.has('cute') || art.has('young') || art.has('tiny') ? 1.14 : 1) *
    small *
    vary(0.03);
  const up = legUp + radius * 0.72;
  const limb = 5 * Math.sqrt(build.girth ?? 1);
  const legSide = radius * 0.62;
  const legs = ([-1, 1] as const).flatMap((side) =>
    [true, false].map((front) => {
      const forward = front ? length * 0.98 : -length * 1.02;
      const step = (front ? 1.6 : -1.6) + side * 2.2;
      return {
        side,
        front,
        top: [side * legSide, up - 2, forward] as Vec,
        foot: [side * legSide, 3.2, forward + step] as Vec,
      };
    }),
  );
  return {
    hip: [0, up, -length],
    chest: [0, up + 1.5, length],
    radius,
    legUp,
    legSide,
    legs,
    limb,
    head: [0, up + neck + headRadius * 0.34 + figure.headUp, length + headRadius * 0.62 + figure.headForward],
    headRadius,
  };
};
