import { flat, matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { blend, join } from '../../shapes/operations.ts';
import { ball } from '../../shapes/primitives.ts';
import type { Point } from '../../shapes/shape.ts';
import { burdenOf, clothesOf, dressUp, putInHand } from '../parts/dress.ts';
import { drawFace } from '../parts/face.ts';
import { moodOf } from '../parts/mood.ts';
import { creature } from './creature.ts';

export const octopus = creature({
  name: 'octopus',
  words: ['squid', 'kraken', 'octopi', 'cuttlefish', 'cthulhu', 'mind flayer', 'illithid'],
  home: 'underwater',
  body: 'DRIFTER',
  paints: {
    body: matte('rose', 'violet', 'orange', 'teal', 'crimson'),
    belly: matte('peach', 'pink', 'lavender'),
    eyes: flat('ink'),
  },
  draw(art, sketch) {
    const { random } = art;
    for (const side of [-1, 1]) {
      for (let k = 0; k < 3; k++) {
        const out = 10 + k * 13;
        const lift = k * 5 + random.between(-2, 4);
        const joints: Point[] = [
          [side * (6 + k * 8), -30],
          [side * (out + 2), -14],
          [side * (out + 4), -5],
          [side * (out + 13), -6 - lift * 0.5],
          [side * (out + 12), -16 - lift],
        ];
        sketch.part(
          'body',
          tube(joints, (t) => art.atLeast(1, 8 - 5 * t)),
          { depth: 3 - k, group: `arm${side}${k}`, tone: k % 2 ? -0.12 : 0 },
        );
      }
    }
    const tall = art.has('tall') || art.has('giant') ? 8 : 0;
    sketch.part('body', blend(10, ball(0, -60 - tall, 33, 33), ball(0, -34, 22, 18)), {
      depth: 4,
      group: 'head',
      bulge: 28,
    });
    if (art.level >= 2)
      sketch.part(
        'belly',
        join(ball(14, -76 - tall, 4.6), ball(3, -81 - tall, 3), ball(20, -68 - tall, 2.6)),
        { depth: 5, group: 'head', line: false },
      );
    drawFace(art, sketch, {
      center: [0, 46, 0],
      radii: [28, 24, 26],
      depth: 9,
      spread: 0.42,
      eyeUp: 0.1,
      eyeHeight: 14,
      eyes: moodOf(art, random.pick(['round', 'dot'])),
      mouth: art.has('fierce') ? 'fangs' : random.pick(['open', 'smile']),
      mouthDown: 0.5,
      mouthHeight: 6,
      cheeks: 'cheek',
    });
    dressUp(
      art,
      sketch,
      { head: { center: [0, 60 + tall, 0], radii: [29, 29, 28], depth: 10 } },
      clothesOf(art),
    );
    for (const [i, item] of burdenOf(art).entries())
      putInHand(art, sketch, [(i ? 1 : -1) * 52, 18, 9], item, i as 0 | 1, 16);
  },
});
