import { flat, glow, matte } from '../../color/paint.ts';
import type { Choreography } from '../../motion/beat.ts';
import { tube } from '../../shapes/curves.ts';
import { clip, join } from '../../shapes/operations.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import { bricks, tiles } from './masonry.ts';
import { landmark } from './place.ts';

/** All four look alike: a quarter of the way around is all of it. */
const sails: Choreography = ({ t }) => ({ wheelDeg: 90 * t });

export const tower = landmark({
  name: 'tower',
  words: ['wizard tower', 'watchtower', 'turret', 'spire', 'lighthouse', 'windmill', 'skyscraper'],
  main: 'wall',
  home: 'meadow',
  paints: {
    wall: matte('stone', 'slate', 'ash', 'ivory'),
    roof: matte('purple', 'red', 'teal', 'blue'),
    window: flat('lemon', 'amber'),
    door: matte('oak'),
    frame: matte('umber'),
    light: glow('lemon'),
    stripe: matte('red', 'azure'),
    sail: matte('cream'),
    vine: matte('leafgreen'),
  },
  moves: (noun) => (/mill/.test(noun) ? { idle: sails, spin: sails, flap: sails } : {}),
  draw(art, sketch) {
    const lighthouse = /lighthouse/.test(art.plan.noun);
    const mill = /mill/.test(art.plan.noun);
    const body = poly(
      [
        [-22, 0],
        [-16, -66],
        [16, -66],
        [22, 0],
      ],
      1,
    );
    sketch.part(lighthouse ? 'frame' : 'wall', body, {
      depth: 0,
      group: 'body',
      bulge: 18,
      pattern: bricks(art, 9, 13),
    });
    if (lighthouse) {
      sketch.part(
        'stripe',
        clip(body, join(slab(0, -12, 60, 13), slab(0, -38, 60, 13), slab(0, -62, 60, 13))),
        { depth: 0.2, group: 'body', bulge: 18 },
      );
      sketch.part('light', slab(0, -76, 21, 15, 1), { depth: 1, group: 'lamp', bulge: 9 });
    } else
      sketch.part('wall', slab(0, -70, 44, 14, 2), {
        depth: 1,
        group: 'gallery',
        pattern: bricks(art, 8, 9),
      });
    if (lighthouse) sketch.part('wall', slab(0, -67, 42, 6, 2), { depth: 2, group: 'deck' });
    sketch.part(
      'roof',
      lighthouse
        ? clip(ball(0, -82, 15, 14), slab(0, -104, 60, 44))
        : poly(
            [
              [-27, -76],
              [0, -112],
              [27, -76],
            ],
            1.5,
          ),
      { depth: 2, group: 'roof', bulge: 18, pattern: lighthouse ? undefined : tiles(art) },
    );
    sketch.part('frame', join(slab(0, -9, 18, 20, 1), ball(0, -19, 9)), { depth: 3, group: 'jamb' });
    sketch.part('door', join(slab(0, -8, 12, 18, 1), ball(0, -18, 6)), { depth: 3.2, group: 'door' });
    for (const [x, y] of [
      [-4, -38],
      [4, -54],
    ] as const)
      sketch.part('window', join(slab(x, y, 6.4, 9, 1), ball(x, y - 4, 3.2)), { depth: 3, group: `w${y}` });
    if (mill) {
      const { wheelDeg = 0 } = art.pose;
      const turned = (wheelDeg * Math.PI) / 180;
      for (let k = 0; k < 4; k++)
        sketch.part(
          'sail',
          slab(
            Math.cos(turned + 0.4 + (k * Math.PI) / 2) * 25,
            -72 + Math.sin(turned + 0.4 + (k * Math.PI) / 2) * 25,
            44,
            12,
            1,
            wheelDeg + 23 + k * 90,
          ),
          { depth: 8, group: `sail${k}`, bulge: 5 },
        );
      sketch.part('door', ball(0, -72, 6), { depth: 9, group: 'hub' });
    } else if (!lighthouse && art.level >= 1 && art.random.chance(0.5))
      sketch.part(
        'vine',
        clip(
          join(
            tube(
              [
                [-20, 0],
                [-14, -20],
                [-17, -36],
                [-10, -50],
              ],
              2.6,
            ),
            ball(-16, -16, 5, 4),
            ball(-13, -30, 4.4),
            ball(-15, -42, 4),
          ),
          body,
        ),
        { depth: 4, group: 'vine' },
      );
  },
});
