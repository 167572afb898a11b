import { flat, matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { clip, join } from '../../shapes/operations.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import { leaf, pebble } from '../../shapes/symbols.ts';
import { clothesOf, dressUp } from '../parts/dress.ts';
import { drawFace } from '../parts/face.ts';
import { moodOf } from '../parts/mood.ts';
import { creature } from './creature.ts';

export const flytrap = creature({
  name: 'flytrap',
  body: 'PLANT',
  words: [
    'plant monster',
    'carnivorous plant',
    'venus flytrap',
    'piranha plant',
    'plant creature',
    'man eating plant',
  ],
  home: 'forest',
  main: 'head',
  paints: {
    head: matte('leafgreen', 'red', 'violet', 'lime'),
    stem: matte('forest', 'leafgreen'),
    leaves: matte('leafgreen', 'forest'),
    mouth: flat('maroon'),
    teeth: matte('ivory'),
    spots: matte('lemon', 'white'),
    pot: matte('rust', 'copper'),
  },
  draw(art, sketch) {
    sketch.part(
      'stem',
      tube(
        [
          [0, -14],
          [-8, -28],
          [4, -42],
        ],
        5.4,
      ),
      { depth: 0, group: 'stem' },
    );
    for (const side of [-1, 1])
      sketch.part('leaves', leaf([0, -14], [side * 38, -28], 10, 0.5), { depth: 1, group: `leaf${side}` });
    sketch.part(
      'pot',
      poly(
        [
          [-22, -16],
          [22, -16],
          [16, 0],
          [-16, 0],
        ],
        1.5,
      ),
      { depth: 2, group: 'pot', bulge: 12 },
    );
    sketch.part('pot', slab(0, -17, 52, 9, 2), { depth: 3, group: 'rim' });
    const head = ball(4, -66, 33, 29);
    sketch.part('head', head, { depth: 1, group: 'head', bulge: 26 });
    sketch.part('spots', clip(head, join(ball(-12, -86, 6, 5), ball(14, -90, 5, 4), ball(28, -76, 5, 6))), {
      depth: 1.1,
      group: 'head',
      bulge: 14,
    });
    const jaw = pebble([
      [-26, -62],
      [2, -57],
      [34, -64],
      [26, -46],
      [4, -40],
      [-18, -46],
    ]);
    sketch.part('mouth', jaw, { depth: 4, group: 'mouth' });
    sketch.part(
      'teeth',
      clip(
        join(
          ...[-20, -9, 2, 13, 24].map((x) =>
            poly([
              [x - 5, -63],
              [x + 5, -63],
              [x, -51],
            ]),
          ),
          ...[-10, 1, 12, 22].map((x) =>
            poly([
              [x - 4, -40],
              [x + 4, -40],
              [x, -49],
            ]),
          ),
        ),
        jaw,
      ),
      { depth: 5, group: 'teeth' },
    );
    drawFace(art, sketch, {
      center: [4, 76, 0],
      radii: [30, 20, 26],
      depth: 9,
      spread: 0.4,
      eyeHeight: 11,
      eyes: moodOf(art, 'fierce'),
    });
    dressUp(art, sketch, { head: { center: [4, 70, 0], radii: [30, 28, 28], depth: 10 } }, clothesOf(art));
  },
});
