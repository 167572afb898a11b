import { flat, matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import type { Point } from '../../shapes/shape.ts';
import { pebble } from '../../shapes/symbols.ts';
import { burdenOf, clothesOf, dressUp, putInHand } from '../parts/dress.ts';
import { drawFace } from '../parts/face.ts';
import { moodOf } from '../parts/mood.ts';
import { creature } from './creature.ts';

export const ghost = creature({
  name: 'ghost',
  words: ['spirit', 'phantom', 'specter', 'spook', 'wraith', 'poltergeist', 'banshee', 'ghostie'],
  home: 'night',
  body: 'DRIFTER',
  floats: true,
  paints: { body: matte('white', 'ice', 'lavender', 'mint'), eyes: flat('ink') },
  draw(art, sketch) {
    const { random } = art;
    const wide = 30 * (art.has('fat') ? 1.2 : art.has('thin') ? 0.82 : 1);
    const sway = random.between(-8, 8);
    const outline: Point[] = [
      [-wide * 0.96, -14],
      [-wide * 0.62, -44],
      [0, -52],
      [wide * 0.62, -44],
      [wide * 0.96, -14],
      [wide + 2, 14],
      [wide * 0.86 + sway, 42],
    ];
    const hem: Point[] = [
      [wide * 0.5 + sway, 28],
      [wide * 0.24 + sway, 44],
      [-wide * 0.1 + sway, 29],
      [-wide * 0.36 + sway, 45],
      [-wide * 0.62 + sway, 28],
      [-wide * 0.98 + sway, 40],
      [-wide - 1, 12],
    ];
    sketch.part('body', pebble([...outline, ...hem], 1), { depth: 0, group: 'body', bulge: wide * 0.8 });
    for (const side of [-1, 1])
      sketch.part(
        'body',
        tube(
          [
            [side * wide * 0.8, -4],
            [side * wide * 1.2, -2],
            [side * wide * 1.34, -15],
          ],
          (t) => 6.4 - 2.4 * t,
        ),
        { depth: 1, group: `arm${side}` },
      );
    drawFace(art, sketch, {
      center: [0, 20, 0],
      radii: [wide, 30, wide],
      depth: 9,
      spread: 0.36,
      eyeUp: 0.1,
      eyeHeight: 15,
      eyes: moodOf(art, random.pick(['round', 'hollow', 'dot'])),
      mouth: art.has('fierce') ? 'teeth' : random.pick(['open', 'open', 'smile']),
      mouthDown: 0.38,
      mouthHeight: 9,
      cheeks: 'cheek',
    });
    dressUp(
      art,
      sketch,
      { head: { center: [0, 26, 0], radii: [wide * 0.86, 26, wide * 0.8], depth: 10 } },
      clothesOf(art),
    );
    for (const [i, item] of burdenOf(art).entries())
      putInHand(art, sketch, [(i ? 1 : -1) * wide * 1.34, 12, 4], item, i as 0 | 1, 16);
  },
});
