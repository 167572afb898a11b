import { flat, matte } from '../color/paint.ts';
import { onScreen, type Vec } from '../rig/camera.ts';
import { facingWidth, solid } from '../rig/solids.ts';
import { clip, join } from '../shapes/operations.ts';
import { ball, poly, ring, slab } from '../shapes/primitives.ts';
import { headFrame } from './head-frame.ts';
import { shouldersOf } from './torso-frame.ts';
import type { Wearable } from './wearable.ts';

export const headphones: Wearable = {
  name: 'headphones',
  words: ['headphone', 'headset', 'earphones', 'ear muffs', 'earmuffs'],
  main: 'shell',
  paints: { shell: matte('red', 'azure', 'violet', 'turquoise'), bow: matte('charcoal') },
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing } = headFrame(art, wearer);
    const [x, y] = at(0, 0);
    const bow = clip(
      ring(x, y, rx * 1.08, art.atLeast(0.8, rx * 0.11), ry / rx),
      slab(x, y - ry, rx * 4, ry * 2),
    );
    sketch.part('headphones.bow', bow, { depth: depth + 0.3, group: 'bow', bulge: 3 });
    const wide = Math.max(0.1, Math.abs(facing));
    for (const side of Math.abs(facing) < 0.3 ? [0] : [-1, 1])
      sketch.part(
        'headphones.shell',
        ball(...at(side * (0.2 + 0.86 * wide), 0), rx * (side ? 0.3 : 0.42), ry * 0.42),
        {
          depth: depth + 0.4,
          group: `shell${side}`,
        },
      );
  },
};

export const bowTie: Wearable = {
  name: 'bowTie',
  words: ['bowtie', 'bow tie', 'tie'],
  main: 'silk',
  paints: { silk: matte('red', 'black', 'azure', 'violet') },
  draw(art, sketch, wearer) {
    const { camera } = art;
    if (Math.cos((camera.yawDeg * Math.PI) / 180) < -0.1) return;
    const { up, side, forward } = shouldersOf(wearer);
    const [x, y] = onScreen(camera, [0, up - 2, forward]);
    const half = Math.max(art.atLeast(2.5, 0), facingWidth(camera, side * 0.62, side * 0.4));
    const tall = half * 0.62;
    const loops = [-1, 1].map((s) =>
      poly(
        [
          [x, y],
          [x + s * half, y - tall],
          [x + s * half, y + tall],
        ],
        0.8,
      ),
    );
    sketch.part('bowTie.silk', join(...loops), {
      depth: wearer.head.depth + 0.1,
      group: 'loops',
      bulge: half * 0.4,
    });
    sketch.part('bowTie.silk', ball(x, y, half * 0.26), { depth: wearer.head.depth + 0.2, group: 'knot' });
  },
};

export const backpack: Wearable = {
  name: 'backpack',
  words: ['rucksack', 'knapsack', 'schoolbag', 'satchel'],
  main: 'canvas',
  paints: {
    canvas: matte('leather', 'emerald', 'azure', 'rust'),
    strap: matte('umber'),
    roll: matte('cream', 'moss'),
  },
  forPeople: true,
  draw(art, sketch, wearer) {
    const { camera } = art;
    const { up, side, forward } = shouldersOf(wearer);
    const center: Vec = [0, up - side * 1.1, -forward - side * 0.5];
    const near = camera.project([0, 0, -1]).near;
    const depth = near > 0.2 ? wearer.head.depth - 2 : -4;
    sketch.part('backpack.canvas', solid(camera, center, [side * 1.14, side * 1.3, side * 0.7]), {
      depth,
      group: 'pack',
      bulge: side * 0.5,
    });
    sketch.part(
      'backpack.roll',
      solid(camera, [0, up + side * 0.3, -forward - side * 0.4], [side * 1.3, side * 0.36, side * 0.36]),
      {
        depth: depth - 0.1,
        group: 'roll',
      },
    );
    if (near > 0.2) {
      sketch.part(
        'backpack.strap',
        solid(camera, [0, center[1] - side * 0.2, center[2] - side * 0.7], [side * 0.5, side * 0.46, 1]),
        {
          depth: depth + 0.2,
          group: 'pocket',
        },
      );
      return;
    }
    for (const s of [-1, 1]) {
      const top = onScreen(camera, [s * side * 0.66, up, forward * 0.6]);
      const low = onScreen(camera, [s * side * 0.76, up - side * 1.5, forward * 0.8]);
      const half = art.atLeast(0.6, side * 0.13);
      sketch.part(
        'backpack.strap',
        poly([
          [top[0] - half, top[1]],
          [top[0] + half, top[1]],
          [low[0] + half, low[1]],
          [low[0] - half, low[1]],
        ]),
        { depth: 9.6, group: `strap${s}`, line: false },
      );
    }
  },
};

/** The square cap of who has finished school. */
export const graduationCap: Wearable = {
  name: 'graduationCap',
  words: ['graduate cap', 'mortarboard', 'scholar hat', 'academic cap'],
  main: 'cloth',
  paints: { cloth: matte('black', 'navy'), tassel: flat('gold', 'red') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth } = headFrame(art, wearer);
    const [x, y] = at(0, 0.64);
    sketch.part('graduationCap.cloth', slab(x, y, rx * 1.6, ry * 0.56, 2), {
      depth: depth + 0.3,
      group: 'cap',
      tone: -0.12,
    });
    sketch.part('graduationCap.cloth', poly([at(-1.4, 1.04), at(0, 0.76), at(1.4, 1.04), at(0, 1.36)], 0.6), {
      depth: depth + 0.4,
      group: 'board',
      bulge: 5,
    });
    const [tx, ty] = at(1.06, 0.76);
    sketch.part(
      'graduationCap.tassel',
      join(
        slab(tx, ty, art.atLeast(1, rx * 0.1), ry * 0.6),
        ball(tx, ty + ry * 0.32, art.atLeast(1, rx * 0.14)),
      ),
      {
        depth: depth + 0.5,
        group: 'tassel',
      },
    );
  },
};
