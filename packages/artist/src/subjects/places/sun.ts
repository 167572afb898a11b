import { matte } from '../../color/paint.ts';
import { ball, poly } from '../../shapes/primitives.ts';
import { landmark } from './place.ts';
import { drawSkyFace, faces } from './sky-face.ts';

export const sun = landmark({
  name: 'sun',
  words: ['sunshine', 'sunrise', 'solar'],
  main: 'sun',
  home: 'sky',
  floats: true,
  paints: { sun: matte('amber', 'yellow', 'orange'), rays: matte('orange', 'flame', 'amber'), ...faces },
  draw(art, sketch) {
    const count = art.random.pick([8, 10, 12]);
    for (let k = 0; k < count; k++) {
      const a = (k / count) * Math.PI * 2 - Math.PI / 2;
      const long = k % 2 ? 41 : 50;
      const side: [number, number] = [-Math.sin(a) * 8, Math.cos(a) * 8];
      const root: [number, number] = [Math.cos(a) * 27, Math.sin(a) * 27];
      sketch.part(
        'rays',
        poly(
          [
            [root[0] + side[0], root[1] + side[1]],
            [Math.cos(a) * long, Math.sin(a) * long],
            [root[0] - side[0], root[1] - side[1]],
          ],
          0.5,
        ),
        { depth: 0, group: `ray${k}`, bulge: 6 },
      );
    }
    sketch.part('sun', ball(0, 0, 30), { depth: 1, group: 'sun', bulge: 28 });
    drawSkyFace(art, sketch, 0, -2, 28, art.random.chance(0.6));
  },
});
