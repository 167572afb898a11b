import type { Art } from '../../art.ts';
import { flat, matte } from '../../color/paint.ts';
import { blend, clip } from '../../shapes/operations.ts';
import { ball, poly } from '../../shapes/primitives.ts';
import { leaf, pebble } from '../../shapes/symbols.ts';
import { eyes } from '../../stamps/eyes.ts';
import { mouths } from '../../stamps/mouths.ts';
import { moodOf } from '../parts/mood.ts';
import { creature } from './creature.ts';

const stripes = (art: Art) => (x: number) => (art.level >= 1 && Math.sin(x * 0.24 + 0.6) > 0.55 ? 0.55 : 0);

export const fish = creature({
  name: 'fish',
  words: [
    'goldfish',
    'trout',
    'salmon',
    'tuna',
    'piranha',
    'clownfish',
    'carp',
    'koi',
    'guppy',
    'pufferfish',
    'angler',
  ],
  home: 'underwater',
  body: 'SWIMMER',
  floats: true,
  yawDeg: 90,
  paints: {
    body: matte('orange', 'azure', 'yellow', 'turquoise', 'red', 'violet'),
    belly: matte('cream', 'white'),
    fins: matte('amber', 'blue', 'coral', 'purple'),
    eyes: flat('ink'),
  },
  grip: { at: [0, 0], height: 44, angleDeg: 0 },
  draw(art, sketch) {
    const tall = art.has('fat') ? 1.25 : art.has('thin') ? 0.76 : art.random.between(0.9, 1.1);
    const wave = art.random.between(-4, 4);
    sketch.part(
      'fins',
      poly(
        [
          [-24, -4],
          [-48, -26 + wave],
          [-44, 0 + wave],
          [-50, 24 + wave],
          [-24, 6],
        ],
        2.5,
      ),
      { depth: 0, group: 'tail', bulge: 9 },
    );
    sketch.part(
      'fins',
      pebble([
        [-18, -20],
        [-6, -40 * tall],
        [12, -42 * tall],
        [26, -24],
        [4, -16],
      ]),
      { depth: 0.5, group: 'back', bulge: 9 },
    );
    sketch.part('fins', leaf([2, 18], [-12, 40 * tall], 9, 0.6), { depth: 0.5, group: 'under' });
    const body = blend(8, ball(10, 0, 36, 27 * tall), ball(-22, 1, 14, 9));
    sketch.part('body', body, {
      depth: 1,
      group: 'body',
      bulge: 24,
      pattern: art.random.chance(0.5) ? stripes(art) : undefined,
    });
    sketch.part('belly', clip(body, ball(14, 24 * tall, 34, 16 * tall)), {
      depth: 1.1,
      group: 'body',
      bulge: 20,
    });
    sketch.part('fins', leaf([6, 4], [-14, 16], 9, 0.6), { depth: 3, group: 'side', tone: 0.1 });
    if (art.level >= 2)
      sketch.part('body', clip(body, ball(4, -1, 30, 24)), {
        depth: 1.05,
        group: 'gill',
        tone: 0.02,
        line: true,
      });
    sketch.mark(eyes[moodOf(art, 'wide')], 28, -7, 14, { depth: 9 });
    sketch.mark(art.has('fierce') ? mouths.teeth : mouths.open, 41, 6, 6, { depth: 9 });
  },
});
