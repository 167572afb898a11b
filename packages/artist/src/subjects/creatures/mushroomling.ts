import { matte } from '../../color/paint.ts';
import { onScreen, type Vec } from '../../rig/camera.ts';
import { bent, lathe, solid } from '../../rig/solids.ts';
import { clip, cut, join } from '../../shapes/operations.ts';
import { ball } from '../../shapes/primitives.ts';
import { burdenOf, putInHand } from '../parts/dress.ts';
import { drawFace } from '../parts/face.ts';
import { moodOf } from '../parts/mood.ts';
import { creature } from './creature.ts';

export const mushroomling = creature({
  name: 'mushroomling',
  words: [
    'mushroom creature',
    'mushroom man',
    'mushroom monster',
    'myconid',
    'shroom',
    'mushroom person',
    'toadstool creature',
  ],
  home: 'forest',
  body: 'WALKER',
  main: 'cap',
  paints: {
    cap: matte('red', 'violet', 'teal', 'orange', 'brown'),
    spots: matte('cream', 'white'),
    body: matte('ivory', 'cream', 'sand'),
    gills: matte('sand', 'peach'),
  },
  draw(art, sketch) {
    const { camera } = art;
    const fat = art.has('fat') ? 1.15 : 1;
    for (const side of [-1, 1]) {
      sketch.part('body', solid(camera, [side * 10, 5, 3], [8, 5.4, 9]), { depth: -1, group: `foot${side}` });
      sketch.part(
        'body',
        bent(
          camera,
          [
            [side * 17, 32, 2],
            [side * 26, 26, 5],
            [side * 29, 34, 8],
          ],
          (t) => 5 - t,
        ),
        { depth: 3, group: `arm${side}` },
      );
    }
    sketch.part(
      'body',
      lathe(
        camera,
        [
          [50, 17, 17],
          [38, 18 * fat, 18],
          [20, 22 * fat, 21],
          [8, 19 * fat, 18],
          [4, 12, 12],
        ],
        [0, 0],
        2,
      ),
      { depth: 0, group: 'body', bulge: 18 },
    );
    const under = solid(camera, [0, 51, 0], [36, 10, 36]);
    sketch.part('gills', under, { depth: 3.5, group: 'gills', bulge: 8, tone: -0.2 });
    const cap = cut(
      solid(camera, [0, 56, 0], [42, 38, 42]),
      ball(0, -onScreen(camera, [0, 0, 0])[1] - 24, 70, 28),
    );
    sketch.part('cap', cap, { depth: 4, group: 'cap', bulge: 30 });
    const spots: Vec[] = [
      [-20, 74, 24],
      [12, 84, 14],
      [26, 66, 24],
      [-4, 64, 40],
      [-32, 62, 8],
      [14, 70, -30],
      [-16, 80, -20],
    ];
    const seen = spots
      .filter((v) => camera.project(v).near > -2)
      .map((v, i) => solid(camera, v, [7 - (i % 3), 5.6 - (i % 3), 7]));
    sketch.part('spots', clip(cap, join(...seen)), { depth: 5, group: 'cap', bulge: 12 });
    drawFace(art, sketch, {
      center: [0, 32, 0],
      radii: [20, 20, 20],
      depth: 9,
      spread: 0.44,
      eyeHeight: 11,
      eyes: moodOf(art, 'dot'),
      mouth: art.has('fierce') ? 'teeth' : 'smile',
      mouthDown: 0.36,
      mouthHeight: 4,
      mouthPaint: 'body',
      cheeks: 'cheek',
    });
    for (const [i, item] of burdenOf(art).entries())
      putInHand(art, sketch, [(i ? 1 : -1) * 30, 34, 9], item, i as 0 | 1, 16);
  },
});
