import type { Art } from '../../art.ts';
import { clip, join } from '../../shapes/operations.ts';
import { ball, limb, poly, slab } from '../../shapes/primitives.ts';
import type { Point, Shape } from '../../shapes/shape.ts';
import { leaf, star } from '../../shapes/symbols.ts';
import type { Sketch } from '../../sketch.ts';
import { type TorsoFrame, torsoFrame } from '../../wearables/torso-frame.ts';
import type { Wearer } from '../../wearables/wearable.ts';
import type { Front } from './look.ts';

type Chest = TorsoFrame & {
  readonly art: Art;
  readonly put: (paint: string, shape: Shape, tone?: number, line?: boolean) => void;
};

const both = (draw: (side: -1 | 1) => Shape): Shape => join(draw(-1), draw(1));

/** A shirt in the opening of a jacket. */
const opening = ({ at }: Chest, low: number, wide: number): Shape =>
  poly([at(-wide, -0.04), at(wide, -0.04), at(0, low)], 0.6);

const buttonsOf = ({ art, at }: Chest, downs: readonly number[], units: number): Shape =>
  join(...downs.map((down) => ball(...at(0, down), art.atLeast(0.7, units))));

const upright = ({ at, art }: Chest, side: number, from: number, to: number, half: number): Shape => {
  const [top, low]: readonly [Point, Point] = [at(side, from), at(side, to)];
  return limb(top, art.atLeast(0.5, half), low);
};

const fronts: Readonly<Record<Front, (chest: Chest) => void>> = {
  suit: (chest) => {
    const { at, art, put } = chest;
    put('shirt', opening(chest, 0.78, 0.42));
    if (art.level < 2) return;
    put(
      'cloth',
      both((side) =>
        poly([at(side * 0.56, -0.02), at(side * 0.34, -0.02), at(0, 0.76), at(side * 0.5, 0.4)], 0.3),
      ),
      0.16,
    );
    put('shade', buttonsOf(chest, [0.94], 1), 0, false);
  },
  buttons: (chest) => {
    const { at, art, put } = chest;
    if (art.level >= 2) put('cloth', upright(chest, 0, 0.1, 1.1, 0.8), -0.3, false);
    put('trim', buttonsOf(chest, art.level >= 2 ? [0.2, 0.48, 0.76, 1.1] : [0.3, 0.7], 1.5), 0, false);
    if (art.level >= 2)
      put(
        'cloth',
        both((side) =>
          poly([at(side * 0.5, -0.06), at(0, 0), at(side * 0.14, 0.2), at(side * 0.5, 0.1)], 0.3),
        ),
        0.2,
      );
  },
  crossed: (chest) => {
    const { at, art, put } = chest;
    put('shirt', opening(chest, 0.56, 0.34));
    if (art.level >= 1) put('cloth', limb(at(0.42, -0.04), art.atLeast(0.6, 1.6), at(-0.36, 0.8)), 0.22);
    put('cloth', limb(at(-0.42, -0.04), art.atLeast(0.6, 1.6), at(0.5, 0.84)), 0.3);
  },
  bib: (chest) => {
    const { at, art, put } = chest;
    put(
      'bib',
      poly(
        [
          at(-0.54, 0.36),
          at(0.54, 0.36),
          at(0.62, 0.74),
          at(1.1, 0.86),
          at(1.1, 1.3),
          at(-1.1, 1.3),
          at(-1.1, 0.86),
          at(-0.62, 0.74),
        ],
        0.6,
      ),
    );
    put(
      'bib',
      both((side) => limb(at(side * 0.5, 0.4), art.atLeast(0.5, 1.7), at(side * 0.62, -0.1))),
    );
    put(
      'trim',
      both((side) => ball(...at(side * 0.46, 0.44), art.atLeast(0.6, 1.5))),
      0,
      false,
    );
    if (art.level >= 2) put('bib', slab(...at(0, 0.7), 8, 5, 1), 0.2);
  },
  braces: (chest) => {
    const { at, art, put } = chest;
    put(
      'belt',
      both((side) => limb(at(side * 0.56, -0.1), art.atLeast(0.5, 1.6), at(side * 0.5, 1.1))),
    );
  },
  waistcoat: ({ at, put }) =>
    put(
      'vest',
      both((side) =>
        poly(
          [
            at(side * 1.2, -0.1),
            at(side * 0.44, -0.06),
            at(side * 0.3, 0.5),
            at(side * 0.4, 1.06),
            at(side * 1.2, 1.06),
          ],
          0.6,
        ),
      ),
    ),
  vest: (chest) => {
    const { at, art, half, put } = chest;
    put('trim', join(upright(chest, -0.5, -0.1, 1.1, 1.5), upright(chest, 0.5, -0.1, 1.1, 1.5)), 0, false);
    put('trim', slab(...at(0, 0.7), half * 2.4, art.atLeast(1, 3)), 0, false);
  },
  bands: ({ at, art, half, put }) => {
    const tall = art.atLeast(1.1, 3.4);
    put('stripe', slab(...at(0, 0.44), half * 2.6, tall), 0, false);
    put('stripe', slab(...at(0, 1.16), half * 3, tall), 0, false);
    if (art.level >= 2) put('stripe', slab(...at(0, 0.2), 2, 16), -0.2, false);
  },
  straps: ({ at, art, put }) => {
    put(
      'belt',
      join(
        limb(at(-0.7, 0), art.atLeast(0.5, 1.7), at(0.7, 0.9)),
        limb(at(0.7, 0), art.atLeast(0.5, 1.7), at(-0.7, 0.9)),
      ),
    );
    put('trim', ball(...at(0, 0.45), art.atLeast(1, 3.2)));
  },
  hero: ({ at, art, put }) => {
    const [x, y] = at(0, 0.38);
    put('trim', star(x, y, art.atLeast(2, 7.4), art.atLeast(1, 3.2)), 0, art.level >= 2);
  },
  number: (chest) => {
    const { at, art, put } = chest;
    const [x, y] = at(0, 0.5);
    put(
      'trim',
      join(slab(x, y, art.atLeast(1, 3.2), 13), limb([x - 4, y - 4], art.atLeast(0.5, 1.3), [x, y - 6.4])),
      0,
      false,
    );
    if (art.level >= 2)
      put('trim', join(upright(chest, -0.92, 0, 1.1, 0.9), upright(chest, 0.92, 0, 1.1, 0.9)), 0, false);
  },
  cross: ({ at, art, put }) => {
    const [x, y] = at(art.level >= 2 ? 0.36 : 0, 0.42);
    const [thick, long] = [art.atLeast(1, 2.8), art.atLeast(3, 8)];
    put('belt', join(slab(x, y, thick, long), slab(x, y, long, thick)), 0, false);
  },
  stole: (chest) => {
    const { at, put } = chest;
    put('trim', join(upright(chest, -0.42, -0.06, 1.7, 2.6), upright(chest, 0.42, -0.06, 1.7, 2.6)));
    if (chest.art.level >= 2)
      put(
        'cloth',
        both((side) => join(slab(...at(side * 0.42, 1.4), 1.4, 5), slab(...at(side * 0.42, 1.36), 4, 1.4))),
        -0.4,
        false,
      );
  },
  collar: ({ at, art, put }) => {
    const rays = [-0.9, -0.45, 0, 0.45, 0.9].map((side) =>
      leaf(at(side * 0.7, -0.1), at(side * 1.16, 0.46 - Math.abs(side) * 0.16), art.atLeast(1.4, 4.2), 0.3),
    );
    put('trim', join(...rays, slab(...at(0, -0.02), 14, 5, 2)));
  },
  pompoms: (chest) =>
    chest.put('trim', buttonsOf(chest, chest.art.level >= 2 ? [0.3, 0.66, 1.04] : [0.4, 0.9], 3)),
};

/** Draws what the front of a garment has; nothing from behind. */
export const drawFront = (art: Art, sketch: Sketch, wearer: Wearer, body: Shape, front: Front): void => {
  const frame = torsoFrame(art, wearer);
  if (frame.facing < 0.2) return;
  let nearer = 0;
  const put: Chest['put'] = (paint, shape, tone = 0, line = art.level >= 2) => {
    nearer += 0.01;
    sketch.part(paint, clip(body, shape), {
      depth: 2.1 + nearer,
      group: `front ${paint}`,
      line,
      tone,
      bulge: 6,
    });
  };
  fronts[front]({ ...frame, art, put });
};
