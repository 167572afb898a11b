import type { Subject } from '../../art.ts';
import { flat, gel } from '../../color/paint.ts';
import { solid } from '../../rig/solids.ts';
import { blend } from '../../shapes/operations.ts';
import { glint } from '../../stamps/mouths.ts';
import { drawFace } from '../parts/face.ts';
import { moodOf } from '../parts/mood.ts';

export const slime: Subject = {
  name: 'slime',
  family: 'creature',
  words: ['blob', 'ooze', 'jelly', 'goo', 'pudding'],
  main: 'body',
  paints: {
    body: gel('green', 'azure', 'pink', 'turquoise', 'violet', 'amber'),
    eyes: flat('ink'),
    cheek: flat('rose'),
  },
  home: 'meadow',
  body: 'HOPPER',
  draw(art, sketch) {
    const { camera, random } = art;
    const wide = 46 * (art.has('fat') ? 1.12 : art.has('thin') || art.has('tall') ? 0.8 : 1);
    const tall =
      38 *
      random.fork('tall').pick([1, 1.14, 1.28]) *
      (art.has('tall') ? 1.2 : 1) *
      random.between(0.9, 1.08);
    const lean = random.between(-6, 6);
    const tip = random.chance(0.6);
    const shape = blend(
      30,
      solid(camera, [0, 16, 0], [wide, 16, wide]),
      solid(camera, [lean / 2, tall * 0.9, 0], [wide * 0.78, tall * 0.8, wide * 0.78]),
      ...(tip ? [solid(camera, [lean, tall * 1.66, 0], [7, 11, 7])] : []),
    );
    sketch.part('body', shape, { depth: 0, bulge: 26 });
    drawFace(art, sketch, {
      center: [lean * 0.4, tall * 0.86, wide * 0.2],
      radii: [wide * 0.78, 24, wide * 0.6],
      depth: 10,
      spread: 0.42,
      eyeHeight: 15,
      eyes: moodOf(art, random.pick(['round', 'dot', 'round'])),
      mouth: art.has('fierce') ? 'fangs' : random.pick(['smile', 'open', 'grin']),
      mouthDown: 0.5,
    });
    sketch.mark(glint, -wide * 0.42 + lean * 0.5, -tall - 12, 9, { depth: 5 });
  },
};
