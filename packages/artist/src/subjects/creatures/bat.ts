import { flat, matte } from '../../color/paint.ts';
import { onScreen } from '../../rig/camera.ts';
import { solid } from '../../rig/solids.ts';
import { blend } from '../../shapes/operations.ts';
import { leaf } from '../../shapes/symbols.ts';
import { clothesOf, dressUp } from '../parts/dress.ts';
import { drawFace } from '../parts/face.ts';
import { moodOf } from '../parts/mood.ts';
import { drawWingPair } from '../parts/wing.ts';
import { creature } from './creature.ts';

export const bat = creature({
  name: 'bat',
  words: ['vampire bat', 'fruit bat', 'gargoyle'],
  home: 'cave',
  body: 'FLYER',
  floats: true,
  yawDeg: 0,
  paints: {
    body: matte('plum', 'slate', 'umber', 'violet', 'charcoal'),
    wings: matte('purple', 'maroon', 'indigo'),
    ears: matte('rose', 'magenta'),
    eyes: flat('amber', 'red'),
  },
  draw(art, sketch) {
    const { camera } = art;
    drawWingPair(art, sketch, [10, 46, -4], 46, 'bat');
    for (const side of [-1, 1]) {
      sketch.part(
        'body',
        leaf(onScreen(camera, [side * 10, 62, 0]), onScreen(camera, [side * 22, 92, -3]), 9, 0.34),
        { depth: 1, group: `ear${side}` },
      );
      if (art.level >= 1 && camera.project([0, 0, 1]).near > 0)
        sketch.part(
          'ears',
          leaf(onScreen(camera, [side * 11, 66, 2]), onScreen(camera, [side * 20, 84, 0]), 5, 0.34),
          { depth: 1.1, group: `ear${side}`, line: false },
        );
      sketch.part('body', solid(camera, [side * 8, 20, 2], [4, 6, 5]), { depth: -1, group: `foot${side}` });
    }
    sketch.part(
      'body',
      blend(8, solid(camera, [0, 36, 0], [16, 17, 14]), solid(camera, [0, 53, 3], [22, 19, 19])),
      { depth: 2, group: 'body', bulge: 17 },
    );
    sketch.part('ears', solid(camera, [0, 33, 12], [9, 9, 6]), {
      depth: camera.project([0, 0, 1]).near > 0 ? 2.2 : -9,
      group: 'body',
      bulge: 9,
      tone: 0.05,
    });
    drawFace(art, sketch, {
      center: [0, 54, 3],
      radii: [22, 19, 19],
      depth: 9,
      spread: 0.44,
      eyeHeight: 12,
      eyes: moodOf(art, art.random.pick(['bright', 'round'])),
      mouth: 'fangs',
      mouthDown: 0.52,
      mouthHeight: 6,
      cheeks: art.has('cute') ? 'cheek' : undefined,
    });
    dressUp(art, sketch, { head: { center: [0, 54, 3], radii: [20, 19, 19], depth: 10 } }, clothesOf(art));
  },
});
