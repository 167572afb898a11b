import { flat, matte } from '../../color/paint.ts';
import type { Vec } from '../../rig/camera.ts';
import { bent, solid } from '../../rig/solids.ts';
import { blend, clip, join } from '../../shapes/operations.ts';
import { eyes } from '../../stamps/eyes.ts';
import { mouths } from '../../stamps/mouths.ts';
import { burdenOf, clothesOf, dressUp, putInHand } from '../parts/dress.ts';
import { moodOf } from '../parts/mood.ts';
import { creature } from './creature.ts';

export const frog = creature({
  name: 'frog',
  words: ['toad', 'tadpole', 'froggy', 'bullfrog'],
  home: 'sea',
  body: 'HOPPER',
  yawDeg: 16,
  paints: {
    body: matte('green', 'lime', 'emerald', 'teal', 'orange'),
    belly: matte('lemon', 'cream', 'mint'),
    spots: matte('forest', 'pine', 'rust'),
    eyes: flat('amber'),
    ball: matte('white', 'ivory'),
  },
  draw(art, sketch) {
    const { camera } = art;
    const high = art.random.fork('height').pick([0, 6, -5]);
    const wide = 33 * (art.has('fat') ? 1.15 : art.has('thin') ? 0.82 : 1);
    const facing = camera.project([0, 0, 1]).near;
    for (const side of [-1, 1]) {
      const near = camera.project([side * wide, 0, 0]).near;
      const depth = near < -9 ? -3 : 2;
      sketch.part('body', solid(camera, [side * wide * 0.92, 15, -6], [13, 15, 17]), {
        depth: depth - 4,
        group: `thigh${side}`,
      });
      sketch.part('body', solid(camera, [side * wide * 1.05, 4, 8], [13, 4.4, 9]), {
        depth: depth - 3.5,
        group: `back${side}`,
      });
      sketch.part(
        'body',
        bent(
          camera,
          [
            [side * wide * 0.5, 24, 14],
            [side * wide * 0.62, 12, 19],
            [side * wide * 0.5, 4, 21],
          ],
          (t) => 6 - t,
        ),
        { depth: depth + 3, group: `arm${side}` },
      );
      sketch.part('body', solid(camera, [side * wide * 0.52, 3.6, 24], [8, 3.8, 6]), {
        depth: depth + 3.2,
        group: `hand${side}`,
      });
    }
    const body = blend(
      12,
      solid(camera, [0, 20, -2], [wide * 0.86, 19, 24]),
      solid(camera, [0, 42 + high, 4], [wide, 21, 25]),
    );
    sketch.part('body', body, { depth: 0, group: 'body', bulge: 24 });
    if (facing > -0.3)
      sketch.part(
        'belly',
        clip(
          body,
          join(
            solid(camera, [0, 18, 14], [wide * 0.68, 19, 14]),
            solid(camera, [0, 32, 20], [wide * 0.78, 8, 12]),
          ),
        ),
        { depth: 0.5, group: 'body', bulge: 22 },
      );
    const pupil = moodOf(art, 'dot');
    for (const side of [-1, 1] as const) {
      const place: Vec = [side * wide * 0.56, 62 + high, 9];
      sketch.part('body', solid(camera, place, [12, 12, 12]), {
        depth: 6 + side * 0.1,
        group: `lid${side}`,
        bulge: 10,
      });
      if (facing < -0.2) continue;
      const front: Vec = [place[0], 63 + high, 17];
      sketch.part('ball', solid(camera, front, [8, 8.4, 4]), { depth: 7, group: `ball${side}`, line: false });
      const { x, y } = camera.project([front[0], 63 + high, 22]);
      sketch.mark(eyes[pupil], x, y, 10, { depth: 9, flip: side > 0 && pupil === 'fierce' });
    }
    if (facing > -0.2) {
      const { x, y } = camera.project([0, 38, 28]);
      const half = wide * 0.62 * Math.max(0.4, facing);
      const lip = bent(
        camera,
        [
          [-half, 43, 24],
          [0, 37, 28],
          [half, 43, 24],
        ],
        art.atLeast(0.5, 1.1),
      );
      sketch.part('spots', lip, { depth: 8, group: 'mouth', line: false, tone: -0.3 });
      if (art.has('fierce')) sketch.mark(mouths.fangs, x, y, 6, { depth: 9 });
    }
    for (const [s, u, f] of [
      [-0.3, 58, 0],
      [0.34, 54, 4],
      [0.02, 62, -4],
    ] as const)
      sketch.part('spots', clip(body, solid(camera, [s * wide, u, f + 12], [5, 3.6, 5])), {
        depth: 0.7,
        group: 'body',
        line: false,
        bulge: 20,
      });
    dressUp(
      art,
      sketch,
      {
        head: { center: [0, 50, 4], radii: [wide * 0.76, 21, 22], depth: 10 },
        shoulders: { up: 30, side: wide * 0.9, forward: 22 },
      },
      clothesOf(art),
    );
    for (const [i, item] of burdenOf(art).entries())
      putInHand(art, sketch, [(i ? 1 : -1) * wide * 1.05, 18, 22], item, i as 0 | 1, 16);
  },
});
