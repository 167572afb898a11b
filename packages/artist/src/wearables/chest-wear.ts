import { flat, matte, metal } from '../color/paint.ts';
import { tube } from '../shapes/curves.ts';
import { join } from '../shapes/operations.ts';
import { ball, limb, poly, slab } from '../shapes/primitives.ts';
import { leaf, star } from '../shapes/symbols.ts';
import { torsoFrame } from './torso-frame.ts';
import type { Wearable } from './wearable.ts';

/** About the neck, its disk on the chest. */
export const stethoscope: Wearable = {
  name: 'stethoscope',
  words: ['doctor stethoscope'],
  main: 'tube',
  paints: { tube: flat('slate'), disk: metal('silver') },
  draw(art, sketch, wearer) {
    const { at, facing, depth } = torsoFrame(art, wearer);
    if (facing < -0.2) return;
    const r = art.atLeast(0.5, 1.2);
    sketch.part(
      'stethoscope.tube',
      join(
        tube([at(-0.5, -0.06), at(-0.42, 0.36), at(0, 0.56)], r),
        tube([at(0.5, -0.06), at(0.42, 0.36), at(0, 0.56)], r),
        limb(at(0, 0.56), r, at(0.1, 0.8)),
      ),
      {
        depth: depth + 0.8,
        group: 'tube',
        line: false,
      },
    );
    sketch.part('stethoscope.disk', ball(...at(0.1, 0.84), art.atLeast(1, 3)), {
      depth: depth + 0.9,
      group: 'disk',
    });
  },
};

/** A long tie on a white shirt. */
export const necktie: Wearable = {
  name: 'necktie',
  words: ['long tie', 'suit and tie'],
  main: 'silk',
  paints: { silk: matte('red', 'azure', 'emerald', 'gold') },
  draw(art, sketch, wearer) {
    const { at, facing, depth } = torsoFrame(art, wearer);
    if (facing < -0.2) return;
    sketch.part(
      'necktie.silk',
      join(
        poly([at(-0.16, 0.06), at(0.16, 0.06), at(0.08, 0.22), at(-0.08, 0.22)], art.atLeast(0.3, 0.8)),
        leaf(at(0, 0.16), at(0, 0.9), art.atLeast(1, 3.2), 0.76),
      ),
      {
        depth: depth + 0.7,
        group: 'tie',
        bulge: 2,
      },
    );
  },
};

/** A star on the chest. */
export const badge: Wearable = {
  name: 'badge',
  words: ['sheriff badge', 'police badge', 'sheriff star', 'star badge'],
  main: 'metal',
  paints: { metal: metal('gold', 'silver') },
  draw(art, sketch, wearer) {
    const { at, facing, depth } = torsoFrame(art, wearer);
    if (facing < -0.1) return;
    sketch.part('badge.metal', star(...at(0.46, 0.4), art.atLeast(1.6, 4.6), art.atLeast(0.8, 2.2)), {
      depth: depth + 0.6,
      group: 'badge',
    });
  },
};

/** A cross on a chain. */
export const pendant: Wearable = {
  name: 'pendant',
  words: ['cross necklace', 'holy pendant', 'medallion'],
  main: 'metal',
  paints: { metal: metal('gold', 'silver') },
  draw(art, sketch, wearer) {
    const { at, facing, depth } = torsoFrame(art, wearer);
    if (facing < -0.1) return;
    const r = art.atLeast(0.5, 0.9);
    const [x, y] = at(0, 0.6);
    sketch.part(
      'pendant.metal',
      join(limb(at(-0.42, 0), r, at(0, 0.44)), limb(at(0.42, 0), r, at(0, 0.44))),
      { depth: depth + 0.8, group: 'chain', line: false },
    );
    const thick = art.atLeast(1, 2.2);
    sketch.part(
      'pendant.metal',
      join(slab(x, y, thick, art.atLeast(3, 8.4)), slab(x, y - 1, art.atLeast(3, 6.4), thick)),
      { depth: depth + 0.9, group: 'cross', line: art.level >= 2 },
    );
  },
};
