import { gel, glow, matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { pebble } from '../../shapes/symbols.ts';
import { glint } from '../../stamps/mouths.ts';
import { clothesOf, dressUp } from '../parts/dress.ts';
import { drawFace } from '../parts/face.ts';
import { moodOf } from '../parts/mood.ts';
import { creature } from './creature.ts';

export const jellyfish = creature({
  name: 'jellyfish',
  words: ['medusa', 'jelly fish', 'man o war'],
  home: 'underwater',
  body: 'DRIFTER',
  floats: true,
  paints: {
    body: gel('pink', 'violet', 'cyan', 'turquoise', 'coral'),
    arms: matte('lavender', 'rose', 'sky'),
    glowing: glow('lemon'),
  },
  draw(art, sketch) {
    const { random } = art;
    for (let k = -2; k <= 2; k++) {
      const w = random.between(-6, 6);
      sketch.part(
        k % 2 ? 'body' : 'arms',
        tube(
          [
            [k * 11, -4],
            [k * 12 + w, 14],
            [k * 12 - w, 30],
            [k * 13 + w, 46 - Math.abs(k) * 5],
          ],
          (t) => art.atLeast(0.9, 3.6 - 2 * t),
        ),
        { depth: k % 2 ? 0 : -1, group: `arm${k}` },
      );
    }
    sketch.part(
      'body',
      pebble(
        [
          [-36, 0],
          [-34, -24],
          [-20, -44],
          [0, -50],
          [20, -44],
          [34, -24],
          [36, 0],
          [24, 5],
          [12, 0],
          [0, 6],
          [-12, 0],
          [-24, 5],
        ],
        1,
      ),
      { depth: 2, group: 'bell', bulge: 24 },
    );
    drawFace(art, sketch, {
      center: [0, 16, 0],
      radii: [34, 24, 30],
      depth: 9,
      spread: 0.32,
      eyeUp: 0,
      eyeHeight: 10,
      eyes: moodOf(art, 'dot'),
      mouth: 'smile',
      mouthDown: 0.36,
      mouthHeight: 4,
      cheeks: 'cheek',
    });
    sketch.mark(glint, -18, -34, 8, { depth: 9 });
    dressUp(art, sketch, { head: { center: [0, 20, 0], radii: [28, 28, 28], depth: 10 } }, clothesOf(art));
  },
});
