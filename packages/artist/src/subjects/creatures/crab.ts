import { matte } from '../../color/paint.ts';
import { onScreen } from '../../rig/camera.ts';
import { bent, solid } from '../../rig/solids.ts';
import { tube } from '../../shapes/curves.ts';
import { blend, join } from '../../shapes/operations.ts';
import { ball } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { eyes } from '../../stamps/eyes.ts';
import { mouths } from '../../stamps/mouths.ts';
import { clothesOf, dressUp } from '../parts/dress.ts';
import { moodOf } from '../parts/mood.ts';
import { creature } from './creature.ts';

export const crab = creature({
  name: 'crab',
  words: ['lobster', 'crustacean', 'hermit crab', 'crayfish'],
  home: 'beach',
  body: 'WALKER',
  paints: {
    body: matte('red', 'orange', 'coral', 'azure'),
    belly: matte('peach', 'cream'),
    ball: matte('white'),
  },
  draw(art, sketch) {
    const { camera } = art;
    for (const side of [-1, 1]) {
      for (let k = 0; k < 3; k++)
        sketch.part(
          'body',
          bent(
            camera,
            [
              [side * 20, 18, 0],
              [side * (36 + k * 4), 20 - k * 5, 4],
              [side * (40 + k * 3 - 8 * (2 - k)), 2, 8],
            ],
            (t) => art.atLeast(0.9, 4 - 2 * t),
          ),
          { depth: -2 - k * 0.1, group: `leg${side}${k}`, tone: -0.1 },
        );
      sketch.part(
        'body',
        bent(
          camera,
          [
            [side * 24, 24, 6],
            [side * 40, 26, 10],
            [side * 40, 40, 12],
          ],
          5,
        ),
        { depth: 3, group: `arm${side}` },
      );
      const claw = onScreen(camera, [side * 38, 52, 14]);
      const size = side < 0 ? 1.15 : 1;
      sketch.part(
        'body',
        join(
          leaf([claw[0] + side * 3, claw[1] + 11], [claw[0] - side * 12, claw[1] - 14 * size], 9 * size, 0.4),
          leaf([claw[0] + side * 2, claw[1] + 10], [claw[0] + side * 11, claw[1] - 11 * size], 7 * size, 0.4),
        ),
        { depth: 4, group: `claw${side}`, bulge: 8 },
      );
      const eye = onScreen(camera, [side * 10, 48, 8]);
      sketch.part('body', tube([[eye[0], eye[1] + 13], eye], 2.6), { depth: 5, group: `stalk${side}` });
      sketch.part('ball', ball(eye[0], eye[1], 6.4), { depth: 6, group: `ball${side}` });
      sketch.mark(eyes[moodOf(art, 'dot')], eye[0], eye[1], 7, { depth: 9, flip: side > 0 });
    }
    sketch.part(
      'body',
      blend(8, solid(camera, [0, 20, 0], [34, 15, 24]), solid(camera, [0, 26, 0], [27, 12, 20])),
      { depth: 2, group: 'body', bulge: 16 },
    );
    sketch.part('belly', solid(camera, [0, 11, 14], [22, 6, 10]), { depth: 2.5, group: 'body', bulge: 8 });
    const mouth = onScreen(camera, [0, 20, 24]);
    sketch.mark(art.has('fierce') ? mouths.teeth : mouths.smile, mouth[0], mouth[1], 5, {
      depth: 9,
      paint: 'eyes',
    });
    dressUp(art, sketch, { head: { center: [0, 26, 4], radii: [22, 16, 18], depth: 12 } }, clothesOf(art));
  },
});
