import { flat, matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { clip } from '../../shapes/operations.ts';
import { ball } from '../../shapes/primitives.ts';
import type { Point } from '../../shapes/shape.ts';
import { eyes as eyeStamps } from '../../stamps/eyes.ts';
import { glint } from '../../stamps/mouths.ts';
import { clothesOf, dressUp } from '../parts/dress.ts';
import { creature } from './creature.ts';

export const watcher = creature({
  name: 'watcher',
  words: ['eyeball', 'beholder', 'eye', 'eye monster', 'cyclops', 'floating eye'],
  home: 'dungeon',
  body: 'DRIFTER',
  floats: true,
  main: 'skin',
  yawDeg: 14,
  paints: {
    body: matte('white', 'ivory'),
    skin: matte('purple', 'crimson', 'teal', 'moss'),
    iris: matte('azure', 'green', 'amber', 'red'),
    pupil: flat('ink'),
  },
  draw(art, sketch) {
    const { camera, random } = art;
    const r = 34;
    const facing = camera.project([0, 0, 1]).near;
    for (let k = 0; k < 5; k++) {
      const angle = -0.95 + k * 0.475;
      const sway = random.between(-6, 6);
      const top: Point = [Math.sin(angle) * 50 + sway, -20 - Math.cos(angle) * 38];
      sketch.part(
        'skin',
        tube(
          [[Math.sin(angle) * 24, -20], [Math.sin(angle) * 38 + sway * 0.2, -12 - Math.cos(angle) * 22], top],
          (t) => 5 - 2 * t,
        ),
        { depth: -2 - Math.abs(k - 2) * 0.1, group: `stalk${k}` },
      );
      sketch.part('body', ball(top[0], top[1], 6.8), { depth: -1, group: `bulb${k}` });
      sketch.mark(eyeStamps.dot, top[0] + 1, top[1], 5, { depth: 1 });
    }
    sketch.part('skin', ball(0, 0, r + 4, r + 2), { depth: 0, group: 'lid', bulge: r });
    if (facing < -0.2) return;
    const shift = Math.sin((camera.yawDeg * Math.PI) / 180) * 14;
    const open = art.has('sleepy') ? 0.3 : 0.78;
    const slit = clip(ball(shift * 0.5, 3, r * 0.98, r * open), ball(0, 0, r + 1, r));
    sketch.part('body', slit, { depth: 1, group: 'white', bulge: r * 0.7 });
    sketch.part('iris', clip(slit, ball(shift, 4, r * 0.52)), {
      depth: 2,
      group: 'white',
      bulge: r * 0.5,
      line: false,
    });
    sketch.part(
      'pupil',
      clip(
        slit,
        art.has('fierce') || art.has('evil') ? ball(shift, 4, r * 0.15, r * 0.44) : ball(shift, 4, r * 0.28),
      ),
      { depth: 3, group: 'white', line: false },
    );
    sketch.mark(glint, shift - r * 0.24, 4 - r * 0.26, 9, { depth: 9 });
    dressUp(art, sketch, { head: { center: [0, 0, 0], radii: [r, r, r], depth: 10 } }, clothesOf(art));
  },
});
