import type { Art } from '../../art.ts';
import { matte } from '../../color/paint.ts';
import { ball } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import type { Sketch } from '../../sketch.ts';
import { eyes } from '../../stamps/eyes.ts';
import { landmark } from './place.ts';
import { drawStem } from './stem.ts';

const faceIfCute = (art: Art, sketch: Sketch, y: number): void => {
  if (!art.has('cute') && !art.has('happy')) return;
  for (const side of [-1, 1] as const) sketch.mark(eyes.dot, side * 5, y, 7, { depth: 20, side });
};

export const flower = landmark({
  name: 'flower',
  body: 'PLANT',
  words: [
    'daisy',
    'blossom',
    'sunflower',
    'lily',
    'poppy',
    'orchid',
    'dandelion',
    'violet flower',
    'plant',
    'lotus',
  ],
  main: 'petals',
  paints: {
    petals: matte('red', 'pink', 'yellow', 'white', 'violet', 'azure', 'coral'),
    heart: matte('amber', 'umber', 'yellow'),
    stem: matte('leafgreen', 'forest'),
  },
  grip: { at: [0, -14], height: 62, angleDeg: 8 },
  draw(art, sketch) {
    const { random } = art;
    const sunny = /sunflower|daisy/.test(art.plan.noun);
    const count = sunny ? 11 : random.pick([5, 6, 8]);
    drawStem(sketch, random.between(-6, 6), -52);
    const turn = random.between(0, 1);
    for (let k = 0; k < count; k++) {
      const a = ((k + turn) / count) * Math.PI * 2;
      sketch.part(
        'petals',
        leaf(
          [Math.cos(a) * 6, -64 + Math.sin(a) * 6],
          [Math.cos(a) * 31, -64 + Math.sin(a) * 31],
          70 / (count + 2),
          0.66,
        ),
        { depth: 3 + (k % 2) * 0.1, group: `petal${k}`, bulge: 10 },
      );
    }
    sketch.part('heart', ball(0, -64, sunny ? 14 : 10.4), { depth: 5, group: 'heart', bulge: 10 });
    faceIfCute(art, sketch, -65);
  },
});
