import type { Art } from '../../art.ts';
import type { Carried } from '../../prompt/plan.ts';
import type { Vec } from '../../rig/camera.ts';
import type { PersonRig } from '../../rig/person.ts';

/** How an arm is held at rest, from where it hangs or holds; the side is that of the arm: positive is outward. */
type Arm = { readonly at: Vec; readonly heldDeg?: number; readonly elbowOut?: number };

const armed: readonly Arm[] = [
  { at: [0, 0, 0] },
  { at: [0, 0, 0] },
  { at: [4, 15, 2], heldDeg: 6 },
  { at: [4, 3, 3], heldDeg: 40 },
  { at: [4, -6, 2], heldDeg: 98 },
];

/** Long poles stand on the ground, and what would be spilled stays upright. */
const upright: readonly Arm[] = [{ at: [0, 0, 0] }, { at: [3, 7, 2] }, { at: [6, 0, 3], heldDeg: 12 }];

/** Heavy heads would touch the ground if they were lowered. */
const heavy: readonly Arm[] = [
  { at: [0, 0, 0] },
  { at: [3, 12, 2], heldDeg: 8 },
  { at: [2, 2, 2], heldDeg: 30 },
  { at: [-2, -3, 4], heldDeg: -6 },
];

const shielding: readonly Arm[] = [
  { at: [0, 0, 0] },
  { at: [-9, 3, 8] },
  { at: [4, 9, 0] },
  { at: [1, -8, 0] },
];

const free: readonly Arm[] = [
  { at: [0, 0, 0] },
  { at: [0, 0, 0] },
  { at: [-5.5, 2.5, 2], elbowOut: 10 },
  { at: [5, 7, 2] },
  { at: [7, 20, 2] },
  { at: [-10, 10, 9], elbowOut: 6 },
];

const stretched: readonly Arm[] = [{ at: [-1, 13, 12] }, { at: [4, 9, 6] }];

const feet: readonly number[] = [0, 0, 2.6, -1.6, 1.4];

/** How somebody stands when nothing is said about it. */
export type Stance = {
  readonly arms: readonly [Arm, Arm];
  /** How far apart the feet are set, beside what is usual. */
  readonly apart: number;
};

const armFor = (art: Art, hand: 0 | 1, item: Carried | undefined, dead: boolean): Arm => {
  const dice = art.random.fork(`arm${hand}`);
  if (!item) return dice.pick(dead ? stretched : free);
  if (item.name === 'shield') return dice.pick(shielding);
  const tall = art.gripOf(item.name)?.height ?? 0;
  // Two blades that both hang down would be wider than whoever holds them.
  const blade = hand ? armed.slice(0, -1) : armed;
  return dice.pick(
    tall > 88 || spilled.has(item.name) || poles.has(item.name) ? upright : tall > 80 ? heavy : blade,
  );
};

const poles: ReadonlySet<string> = new Set(['spear', 'staff', 'trident', 'scythe', 'broom']);

/** What is aimed, shown or would be spilled: arms carry it along but do not swing it. */
export const spilled: ReadonlySet<string> = new Set([
  'bow',
  'shield',
  'book',
  'potion',
  'mug',
  'wine',
  'lantern',
  'candle',
  'orb',
  'lute',
  'guitar',
  'flag',
  'pistol',
  'rifle',
  'balloon',
]);

/** The stance that the seed gives somebody. Who does something, or is shown from a side, stands as that needs it. */
export const stanceOf = (art: Art, held: readonly Carried[], dead: boolean): Stance | undefined => {
  if (art.plan.pose || art.plan.camera || !art.alone || !art.free) return undefined;
  const arms = [armFor(art, 0, held[0], dead), armFor(art, 1, held[1], dead)] as const;
  return { arms, apart: art.random.fork('feet').pick(feet) };
};

const moved = (place: Vec, [out, up, forward]: Vec, side: -1 | 1): Vec => [
  place[0] + side * out,
  place[1] + up,
  place[2] + forward,
];

/** The rig with its arms and feet where the stance has them: whatever moves it then starts from there. */
export const stanced = (rig: PersonRig, { arms, apart }: Stance): PersonRig => ({
  ...rig,
  hands: [moved(rig.hands[0], arms[0].at, -1), moved(rig.hands[1], arms[1].at, 1)],
  elbows: [
    moved(
      rig.elbows[0],
      [arms[0].elbowOut ?? arms[0].at[0] * 0.6, arms[0].at[1] * 0.5, arms[0].at[2] * 0.4],
      -1,
    ),
    moved(
      rig.elbows[1],
      [arms[1].elbowOut ?? arms[1].at[0] * 0.6, arms[1].at[1] * 0.5, arms[1].at[2] * 0.4],
      1,
    ),
  ],
  elbowsOut: [arms[0].elbowOut ?? 0, arms[1].elbowOut ?? 0],
  feet: [moved(rig.feet[0], [apart, 0, 0], -1), moved(rig.feet[1], [apart, 0, 0], 1)],
});
