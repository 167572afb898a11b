import { flat, matte, metal } from '../color/paint.ts';
import { clip, join } from '../shapes/operations.ts';
import { ball, limb, poly, slab } from '../shapes/primitives.ts';
import { leaf, pebble } from '../shapes/symbols.ts';
import { domeOn } from './dome.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

/** Soft and round, worn on one ear. */
export const beret: Wearable = {
  name: 'beret',
  words: ['painter hat', 'artist hat', 'french hat'],
  main: 'felt',
  paints: { felt: matte('red', 'black', 'navy') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth } = headFrame(art, wearer);
    sketch.part(
      'beret.felt',
      pebble([
        at(-1.02, 0.5),
        at(-1.12, 0.86),
        at(-0.4, 1.28),
        at(0.56, 1.4),
        at(1.4, 1.06),
        at(1.42, 0.66),
        at(0.9, 0.5),
        at(0, 0.46),
      ]),
      { depth: depth + 0.3, group: 'beret', bulge: rx * 0.5 },
    );
    sketch.part('beret.felt', limb(at(0.16, 1.24), art.atLeast(0.6, rx * 0.07), at(0.26, 1.56)), {
      depth: depth + 0.2,
      group: 'stalk',
    });
    sketch.part('beret.felt', slab(...at(0, 0.52), rx * 2.06, ry * 0.2, 1), {
      depth: depth + 0.35,
      group: 'band',
      tone: -0.2,
    });
  },
};

/** A pinched crown over a brim that shades the eyes. */
export const fedora: Wearable = {
  name: 'fedora',
  words: ['detective hat', 'trilby', 'gangster hat', 'homburg'],
  main: 'felt',
  paints: { felt: matte('tan', 'umber', 'slate'), band: flat('ink') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth } = headFrame(art, wearer);
    const crown = poly(
      [
        at(-0.88, 0.46),
        at(-0.76, 1.3),
        at(-0.2, 1.42),
        at(0.06, 1.28),
        at(0.34, 1.42),
        at(0.76, 1.28),
        at(0.88, 0.46),
      ],
      1.4,
    );
    sketch.part('fedora.felt', crown, { depth: depth + 0.3, group: 'crown', bulge: rx * 0.5 });
    sketch.part('fedora.band', clip(crown, slab(...at(0, 0.64), rx * 3, art.atLeast(1.4, ry * 0.28))), {
      depth: depth + 0.35,
      group: 'band',
      line: false,
    });
    sketch.part(
      'fedora.felt',
      pebble([
        at(-1.46, 0.52),
        at(-0.9, 0.6),
        at(0, 0.56),
        at(0.9, 0.6),
        at(1.46, 0.52),
        at(1, 0.32),
        at(0, 0.26),
        at(-1, 0.32),
      ]),
      { depth: depth + 0.4, group: 'brim', bulge: ry * 0.2 },
    );
  },
};

/** White cork with a puggaree, for jungles and tombs. */
export const pithHelmet: Wearable = {
  name: 'pithHelmet',
  words: ['pith helmet', 'safari hat', 'explorer hat', 'safari helmet'],
  main: 'cork',
  paints: { cork: matte('sand', 'cream'), band: matte('leather') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth } = headFrame(art, wearer);
    const dome = domeOn(at(0, 0.4), rx * 1.04, ry * 1.06);
    sketch.part('pithHelmet.cork', dome, { depth: depth + 0.3, group: 'dome', bulge: rx * 0.6 });
    sketch.part('pithHelmet.band', clip(dome, slab(...at(0, 0.58), rx * 3, art.atLeast(1.4, ry * 0.26))), {
      depth: depth + 0.35,
      group: 'band',
      line: false,
    });
    sketch.part('pithHelmet.cork', ball(...at(0, 1.46), art.atLeast(0.9, rx * 0.13)), {
      depth: depth + 0.36,
      group: 'knob',
    });
    sketch.part(
      'pithHelmet.cork',
      pebble([
        at(-1.42, 0.26),
        at(-0.9, 0.5),
        at(0, 0.52),
        at(0.9, 0.5),
        at(1.42, 0.26),
        at(0.8, 0.2),
        at(0, 0.22),
        at(-0.8, 0.2),
      ]),
      { depth: depth + 0.4, group: 'brim', bulge: ry * 0.2 },
    );
  },
};

/** Tall and split, with a golden cross. */
export const mitre: Wearable = {
  name: 'mitre',
  words: ['miter', 'pope hat', 'bishop hat', 'priest hat'],
  main: 'linen',
  paints: { linen: matte('white', 'ivory'), gold: metal('gold') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, turn, facing } = headFrame(art, wearer);
    const hat = poly([at(-0.84, 0.44), at(-0.94, 1.2), at(0, 2.1), at(0.94, 1.2), at(0.84, 0.44)], 1);
    sketch.part('mitre.linen', hat, { depth: depth + 0.3, group: 'hat', bulge: rx * 0.5 });
    sketch.part('mitre.gold', clip(hat, slab(...at(0, 0.54), rx * 3, art.atLeast(1.2, ry * 0.24))), {
      depth: depth + 0.35,
      group: 'band',
      line: false,
      bulge: 3,
    });
    if (facing < -0.2) return;
    const [x, y] = at(turn * 0.3, 1.2);
    const thick = art.atLeast(1, rx * 0.16);
    sketch.part('mitre.gold', join(slab(x, y, thick, ry * 0.76), slab(x, y - ry * 0.06, rx * 0.58, thick)), {
      depth: depth + 0.4,
      group: 'cross',
      line: false,
    });
  },
};

/** Two horns of cloth, a bell on each. */
export const jesterHat: Wearable = {
  name: 'jesterHat',
  words: ['jester hat', 'fool hat', 'jester cap', 'cap and bells'],
  main: 'left',
  paints: { left: matte('red', 'purple'), right: matte('emerald', 'amber', 'azure'), bell: metal('gold') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth } = headFrame(art, wearer);
    for (const side of [-1, 1] as const) {
      const horn = pebble([
        at(side * 0.04, 0.5),
        at(0, 1.2),
        at(side * 0.5, 1.52),
        at(side * 1.2, 1.36),
        at(side * 1.62, 0.72),
        at(side * 1.5, 0.6),
        at(side * 1.1, 0.88),
        at(side * 0.94, 0.48),
      ]);
      sketch.part(side < 0 ? 'jesterHat.left' : 'jesterHat.right', horn, {
        depth: depth + 0.3 + side * 0.01,
        group: `horn${side}`,
        bulge: rx * 0.4,
      });
      sketch.part('jesterHat.bell', ball(...at(side * 1.58, 0.52), art.atLeast(1.1, rx * 0.17)), {
        depth: depth + 0.5,
        group: `bell${side}`,
      });
    }
    sketch.part('jesterHat.bell', slab(...at(0, 0.5), rx * 1.96, art.atLeast(1.1, ry * 0.2), 1), {
      depth: depth + 0.4,
      group: 'band',
      bulge: 3,
    });
  },
};

/** Leather, its ear flaps buttoned down, goggles pushed up. */
export const aviatorCap: Wearable = {
  name: 'aviatorCap',
  words: ['aviator hat', 'aviator cap', 'flying cap', 'pilot hat', 'pilot helmet', 'goggles'],
  main: 'leather',
  paints: { leather: matte('leather', 'chestnut'), lens: flat('cyan', 'ice'), rim: metal('bronze') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing, turn } = headFrame(art, wearer);
    sketch.part('aviatorCap.leather', domeOn(at(0, 0.24), rx * 1.12, ry * 0.96), {
      depth: depth + 0.3,
      group: 'cap',
      bulge: rx * 0.6,
    });
    for (const side of Math.abs(facing) < 0.3 ? [-0.2] : [-0.98, 0.98])
      sketch.part('aviatorCap.leather', ball(...at(side, -0.16), rx * 0.28, ry * 0.56), {
        depth: depth + 0.28,
        group: `flap${side}`,
        bulge: rx * 0.2,
      });
    if (facing < -0.2) return;
    sketch.part('aviatorCap.rim', slab(...at(0, 0.52), rx * 2.1, art.atLeast(0.9, ry * 0.12)), {
      depth: depth + 0.4,
      group: 'strap',
      line: false,
      tone: -0.3,
    });
    for (const side of [-1, 1]) {
      const [x, y] = at(turn * 0.5 + side * 0.42 * Math.max(0.3, facing), 0.54);
      sketch.part('aviatorCap.rim', ball(x, y, art.atLeast(1.7, rx * 0.36), art.atLeast(1.5, ry * 0.3)), {
        depth: depth + 0.45,
        group: `rim${side}`,
      });
      sketch.part('aviatorCap.lens', ball(x, y, art.atLeast(1, rx * 0.23), art.atLeast(0.9, ry * 0.18)), {
        depth: depth + 0.5,
        group: `lens${side}`,
        line: false,
      });
    }
  },
};

/** A green one with a feather. */
export const hunterHat: Wearable = {
  name: 'hunterHat',
  words: ['hunter hat', 'robin hood hat', 'feathered cap', 'feather hat', 'bard hat', 'hat with a feather'],
  main: 'felt',
  paints: { felt: matte('forest', 'olive', 'chestnut'), feather: matte('red', 'white', 'amber') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, turn } = headFrame(art, wearer);
    const way = turn > 0.3 ? 1 : -1;
    sketch.part(
      'hunterHat.felt',
      pebble([at(-0.92, 0.46), at(-0.7, 1.12), at(-0.1 * way, 1.44), at(0.6, 1.1), at(0.92, 0.46)]),
      {
        depth: depth + 0.3,
        group: 'crown',
        bulge: rx * 0.5,
      },
    );
    sketch.part(
      'hunterHat.felt',
      pebble([
        at(-1.1 * way, 0.86),
        at(-0.5 * way, 0.62),
        at(0.4 * way, 0.56),
        at(1.7 * way, 0.34),
        at(0.6 * way, 0.3),
        at(-0.6 * way, 0.36),
      ]),
      { depth: depth + 0.4, group: 'brim', bulge: ry * 0.2, tone: -0.12 },
    );
    sketch.part(
      'hunterHat.feather',
      leaf(at(-0.5 * way, 0.6), at(-1.3 * way, 1.9), art.atLeast(1, rx * 0.2), 0.6),
      {
        depth: depth + 0.45,
        group: 'feather',
      },
    );
  },
};
