import { matte, metal } from '../color/paint.ts';
import { onScreen, type Vec } from '../rig/camera.ts';
import { facingWidth, solid } from '../rig/solids.ts';
import { smoothLine } from '../shapes/curves.ts';
import { poly } from '../shapes/primitives.ts';
import type { Wearable } from './wearable.ts';

export const cape: Wearable = {
  name: 'cape',
  words: ['cloak', 'mantle', 'caped', 'cloaked'],
  main: 'cloth',
  paints: { cloth: matte('red', 'blue', 'purple', 'emerald', 'maroon'), clasp: metal('gold') },
  draw(art, sketch, { head, shoulders }) {
    const { camera } = art;
    const s = shoulders ?? {
      up: head.center[1] - head.radii[1] * 0.8,
      side: head.radii[0] * 0.7,
      forward: head.radii[2] * 0.6,
    };
    const sway = art.random.fork('cape').between(-2, 2);
    const wide = facingWidth(camera, s.side * 1.5, s.side * 0.5);
    const back = onScreen(camera, [0, s.up, -s.forward * 0.9]);
    const low = onScreen(camera, [0, 5, -s.forward * 1.7]);
    const edge = smoothLine(
      [
        [back[0] - wide * 0.66, back[1] - 1],
        [back[0] - wide * 0.95, (back[1] + low[1]) / 2],
        [low[0] - wide + sway, low[1]],
        [low[0] - wide * 0.4 + sway, low[1] - 3],
        [low[0] + wide * 0.3 + sway, low[1] + 1],
        [low[0] + wide + sway, low[1] - 2],
        [back[0] + wide * 0.95, (back[1] + low[1]) / 2],
        [back[0] + wide * 0.66, back[1] - 1],
      ],
      3,
    );
    const near = camera.project([0, 0, -s.forward]).near;
    const folds = (x: number): number => (art.level >= 2 ? Math.sin((x - low[0]) * 0.62) * 0.16 : 0);
    sketch.part('cape.cloth', poly(edge, 1), {
      depth: near < -2 ? -16 : near > 2 ? 9 : -5,
      group: 'cape',
      bulge: s.side * 0.5,
      pattern: (x, y) => (y > back[1] + 8 ? folds(x) : 0),
    });
    const collar: Vec = [0, s.up - 1.5, 0];
    sketch.part('cape.cloth', solid(camera, collar, [s.side * 0.86, 4.6, s.forward * 1.1]), {
      depth: 10,
      group: 'collar',
      bulge: 4,
    });
    if (art.level >= 2 && near < 2)
      sketch.part('cape.clasp', solid(camera, [0, s.up - 5, s.forward * 0.9], [2.6, 2.6, 2.6]), {
        depth: 10.2,
        group: 'clasp',
      });
  },
};

export const scarf: Wearable = {
  name: 'scarf',
  words: ['shawl', 'muffler'],
  main: 'wool',
  paints: { wool: matte('red', 'teal', 'amber', 'blue') },
  draw(art, sketch, { head, shoulders }) {
    const { camera } = art;
    const s = shoulders ?? {
      up: head.center[1] - head.radii[1] * 0.9,
      side: head.radii[0] * 0.75,
      forward: head.radii[2] * 0.75,
    };
    sketch.part('scarf.wool', solid(camera, [0, s.up - 1, 0.5], [s.side * 0.96, 5, s.forward * 1.2]), {
      depth: 10.4,
      group: 'scarf',
      bulge: 5,
    });
    const at = onScreen(camera, [s.side * 0.45, s.up - 3, s.forward]);
    const end = onScreen(camera, [s.side * 0.7, s.up - 20, s.forward * 1.1]);
    sketch.part(
      'scarf.wool',
      poly(
        [
          [at[0] - 3, at[1]],
          [at[0] + 3, at[1]],
          [end[0] + 3.4, end[1]],
          [end[0] - 3.4, end[1]],
        ],
        1,
      ),
      { depth: 10.3, group: 'scarfEnd' },
    );
  },
};
