import { matte } from '../../color/paint.ts';
import type { Vec } from '../../rig/camera.ts';
import { bent, solid } from '../../rig/solids.ts';
import { clip, join } from '../../shapes/operations.ts';
import { clothesOf, dressUp } from '../parts/dress.ts';
import { drawFace } from '../parts/face.ts';
import { moodOf } from '../parts/mood.ts';
import { creature } from './creature.ts';

export const beetle = creature({
  name: 'beetle',
  words: ['ladybug', 'ladybird', 'bug', 'scarab', 'ant', 'insect', 'cockroach', 'caterpillar'],
  home: 'meadow',
  body: 'WALKER',
  yawDeg: 24,
  paints: {
    body: matte('red', 'emerald', 'azure', 'orange', 'violet'),
    spots: matte('black', 'navy'),
    head: matte('charcoal', 'umber'),
    horns: matte('charcoal'),
  },
  draw(art, sketch) {
    const { camera } = art;
    for (const side of [-1, 1]) {
      for (let k = 0; k < 3; k++) {
        const near = camera.project([side * 10, 0, 0]).near;
        sketch.part(
          'head',
          bent(
            camera,
            [
              [side * 22, 18, 12 - k * 12],
              [side * 36, 16, 18 - k * 18],
              [side * 38, 2, 22 - k * 22],
            ],
            (t) => art.atLeast(0.8, 3.6 - 1.6 * t),
          ),
          { depth: near > 0 ? -1 : -4, group: `leg${side}${k}` },
        );
      }
    }
    const shell = solid(camera, [0, 28, -6], [34, 29, 32]);
    sketch.part('body', shell, { depth: 0, group: 'shell', bulge: 28 });
    if (art.level >= 1) {
      const spots: Vec[] = [
        [-18, 44, 8],
        [18, 44, 8],
        [-24, 26, 12],
        [24, 26, 12],
        [-12, 54, -10],
        [12, 54, -10],
      ];
      const seen = spots.filter((v) => camera.project(v).near > 1).map((v) => solid(camera, v, [6, 6, 5]));
      if (seen.length)
        sketch.part('spots', clip(shell, join(...seen)), {
          depth: 1,
          group: 'shell',
          line: false,
          bulge: 20,
        });
      const seam = bent(
        camera,
        [
          [0, 57, -8],
          [0, 46, 18],
          [0, 28, 26],
        ],
        art.atLeast(0.5, 0.9),
      );
      sketch.part('spots', clip(shell, seam), { depth: 1.1, group: 'shell', line: false });
    }
    const head: Vec = [0, 24, 24];
    for (const side of [-1, 1])
      sketch.part(
        'head',
        bent(
          camera,
          [
            [side * 7, 36, 30],
            [side * 12, 48, 36],
            [side * 20, 52, 38],
          ],
          art.atLeast(0.6, 1.4),
        ),
        { depth: 6, group: `feeler${side}` },
      );
    sketch.part('head', solid(camera, head, [20, 17, 15]), {
      depth: camera.project([0, 0, 1]).near > -0.3 ? 5 : -2,
      group: 'head',
      bulge: 14,
    });
    drawFace(art, sketch, {
      center: head,
      radii: [20, 17, 15],
      depth: 9,
      spread: 0.44,
      eyeUp: 0.1,
      eyeHeight: 10,
      eyes: moodOf(art, 'wide'),
      mouth: 'smile',
      mouthDown: 0.5,
      mouthHeight: 4,
      mouthPaint: 'body',
    });
    dressUp(art, sketch, { head: { center: head, radii: [20, 17, 15], depth: 10 } }, clothesOf(art));
  },
});
