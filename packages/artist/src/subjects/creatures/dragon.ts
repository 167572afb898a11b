import { flat, glow, matte } from '../../color/paint.ts';
import { onScreen, type Vec } from '../../rig/camera.ts';
import { bent, bone, solid } from '../../rig/solids.ts';
import { blend, clip, join } from '../../shapes/operations.ts';
import { leaf } from '../../shapes/symbols.ts';
import { burdenOf, clothesOf, dressUp, putInHand } from '../parts/dress.ts';
import { moodOf } from '../parts/mood.ts';
import { drawMoreHeads } from '../parts/more-heads.ts';
import { drawWingPair } from '../parts/wing.ts';
import { creature } from './creature.ts';
import { drawDragonHead } from './dragon-head.ts';

export const dragon = creature({
  name: 'dragon',
  words: [
    'drake',
    'wyvern',
    'wyrm',
    'dragonling',
    'hydra',
    'dinosaur',
    'lizard',
    'basilisk',
    'salamander',
    'dino',
    't rex',
    'raptor',
  ],
  home: 'volcano',
  body: 'WALKER',
  yawDeg: 34,
  paints: {
    body: matte('green', 'red', 'azure', 'purple', 'teal', 'crimson'),
    belly: matte('cream', 'amber', 'sand'),
    wings: matte('orange', 'maroon', 'violet', 'teal', 'gold'),
    horns: matte('ivory', 'bone', 'charcoal'),
    spots: matte('orange', 'maroon', 'navy', 'plum'),
    eyes: flat('yellow', 'amber', 'lime'),
    fire: glow('flame'),
    core: glow('lemon'),
    nostril: flat('umber'),
  },
  draw(art, sketch) {
    const { camera, random } = art;
    const girth =
      (art.has('fat') ? 1.22 : art.has('thin') ? 0.85 : 1) *
      random.between(0.95, 1.05) *
      random.fork('girth').pick([1, 0.86, 1.14]);
    const r = 17 * girth;
    const hr =
      18.5 *
      random.fork('head').pick([1, 0.9, 1.08]) *
      (art.has('cute') || art.has('tiny') ? 1.16 : art.has('giant') ? 0.88 : 1);
    const rise = art.has('tall') || art.has('giant') ? 10 : random.fork('neck').pick([0, 8, -6, 14]);
    const head: Vec = [0, 68 + rise, 11];
    const facing = camera.project([0, 0, 1]).near;
    const winged = random.chance(0.9) || art.has('winged');
    const tailSide = random.pick([-1, 1]);
    const tail = [
      [0, 16, -8],
      [tailSide * 6, 8, -24],
      [tailSide * 22, 7, -34],
      [tailSide * 34, 16, -30],
      [tailSide * 36, 25, -26],
    ] as Vec[];
    const behind = camera.project([0, 0, -1]).near > 0.2 ? 5 : -9;
    sketch.part(
      'body',
      bent(camera, tail, (t) => 9.5 - 7 * t),
      { depth: behind, group: 'tail' },
    );
    const tip = onScreen(camera, tail[4]!);
    sketch.part('spots', leaf([tip[0], tip[1] + 3], [tip[0] + tailSide * 3, tip[1] - 13], 6, 0.36), {
      depth: behind + 0.1,
      group: 'tailTip',
    });
    if (winged)
      drawWingPair(art, sketch, [8, 46 + rise * 0.5, -9], random.fork('wings').pick([42, 50, 34]), 'bat');
    for (const side of [-1, 1] as const) {
      const near = camera.project([side * r, 0, 0]).near;
      const tone = near < -4 ? -0.22 : 0;
      sketch.part('body', solid(camera, [side * r * 0.86, 15, 2], [8.5, 12.5, 11]), {
        depth: near < -4 ? -2 : 3,
        group: near < -4 ? 'far' : `thigh${side}`,
        tone,
      });
      sketch.part('body', solid(camera, [side * r * 0.92, 4, 9], [7, 4.4, 9.5]), {
        depth: near < -4 ? -1.5 : 3.5,
        group: near < -4 ? 'farFoot' : `foot${side}`,
        tone,
      });
      if (art.level >= 2 && facing > -0.2) {
        for (const k of [-1, 0, 1])
          sketch.part('horns', solid(camera, [side * r * 0.92 + k * 4, 2.6, 17], [1.7, 2, 2]), {
            depth: near < -4 ? -1.4 : 3.6,
            group: `claw${side}${k}`,
            line: false,
          });
      }
      sketch.part(
        'body',
        bent(
          camera,
          [
            [side * r * 0.8, 40, 5],
            [side * r * 1.2, 31, 10],
            [side * r * 0.86, 27, 17],
          ],
          (t) => 5.4 - 1.4 * t,
        ),
        { depth: near < -4 ? -1 : 4, group: `arm${side}`, tone },
      );
    }
    const body = blend(
      12,
      solid(camera, [0, 22, -1], [r * 1.12, 20, r * 1.1]),
      solid(camera, [0, 40, 1], [r * 0.86, 18, r * 0.86]),
      bone(camera, [0, 44, 1], r * 0.66, [0, head[1] - 8, head[2] - 4], hr * 0.6),
    );
    sketch.part('body', body, { depth: 0, group: 'body', bulge: r });
    if (facing > -0.3) {
      const plates =
        art.level >= 2 ? (_x: number, y: number) => (Math.sin(y * 0.95) > 0.72 ? -0.42 : 0) : undefined;
      sketch.part(
        'belly',
        clip(
          body,
          join(
            solid(camera, [0, 24, r * 0.7], [r * 0.7, 21, r * 0.5]),
            solid(camera, [0, 44, r * 0.6], [r * 0.5, 22, r * 0.5]),
          ),
        ),
        { depth: 1, group: 'body', bulge: r, pattern: plates },
      );
    }
    const depth = facing > -0.3 ? 12 : 8;
    const eyes = moodOf(art, random.pick(['slit', 'bright']));
    const look = { center: head, radius: hr, depth, eyes };
    drawDragonHead(art, sketch, look);
    drawMoreHeads(
      art,
      sketch,
      {
        head: onScreen(camera, head),
        root: onScreen(camera, [0, 42, 0]),
        radius: hr,
        neck: hr * 0.5,
        paint: 'body',
        depth: -0.5,
      },
      (onto) => drawDragonHead(art, onto, look),
    );
    const spine: Vec[] = [
      [0, head[1] + hr * 0.9, head[2] - hr * 0.1],
      [0, head[1] + hr * 0.5, head[2] - hr * 0.86],
      [0, head[1] - 10, -5],
      [0, 44, -r * 0.86],
      [0, 30, -r * 1.12],
    ];
    for (const [i, [s, u, f]] of spine.entries()) {
      if (i === 0 && camera.yawDeg < 20) continue;
      sketch.part(
        'spots',
        leaf(onScreen(camera, [s, u - 2, f + 1]), onScreen(camera, [s, u + 7, f - 6]), 4, 0.3),
        { depth: facing > 0.2 ? (i < 2 ? depth - 0.5 : -1) : depth + 0.5, group: `spike${i}` },
      );
    }
    if (art.has('fireBreathing')) {
      const from = onScreen(camera, [0, head[1] - hr * 0.5, head[2] + hr * 1.4]);
      const to = onScreen(camera, [0, head[1] - hr * 1.1, head[2] + hr * 3.4]);
      const aim: readonly [number, number] =
        camera.yawDeg < 20 ? [from[0], from[1] + 34] : [Math.max(to[0], from[0] + 34), to[1]];
      sketch.part(
        'fire',
        join(
          leaf(from, aim, 13, 0.7),
          leaf(from, [aim[0] - 4, aim[1] - 15], 7, 0.7),
          leaf(from, [aim[0] - 2, aim[1] + 13], 6, 0.7),
        ),
        { depth: 30, group: 'fire', bulge: 9 },
      );
      sketch.part(
        'core',
        leaf(from, [from[0] + (aim[0] - from[0]) * 0.66, from[1] + (aim[1] - from[1]) * 0.66], 6, 0.66),
        { depth: 31, group: 'fire', bulge: 6 },
      );
    }
    dressUp(
      art,
      sketch,
      {
        head: { center: head, radii: [hr, hr * 0.9, hr], depth: depth + 3 },
        shoulders: { up: head[1] - hr * 0.9, side: r, forward: r * 0.7 },
      },
      clothesOf(art),
    );
    for (const [i, item] of burdenOf(art).entries())
      putInHand(art, sketch, [(i ? 1 : -1) * r * 1.2, 27, 17], item, i as 0 | 1, 22);
  },
});
