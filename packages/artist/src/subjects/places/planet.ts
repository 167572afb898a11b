import { matte } from '../../color/paint.ts';
import { clip, join } from '../../shapes/operations.ts';
import { ball, ring, slab } from '../../shapes/primitives.ts';
import { landmark } from './place.ts';
import { drawSkyFace, faces } from './sky-face.ts';

export const planet = landmark({
  name: 'planet',
  words: ['earth planet', 'saturn', 'jupiter', 'mars', 'world', 'globe', 'ringed planet'],
  main: 'planet',
  home: 'space',
  floats: true,
  paints: {
    planet: matte('azure', 'rust', 'violet', 'teal', 'amber'),
    bands: matte('leafgreen', 'cream', 'rose', 'sky'),
    ring: matte('sand', 'lavender', 'gold'),
    ...faces,
  },
  draw(art, sketch) {
    const { random } = art;
    const body = ball(0, 0, 34);
    sketch.part('planet', body, { depth: 1, group: 'planet', bulge: 34 });
    const banded = random.chance(0.5);
    const marks = banded
      ? join(slab(0, -14, 90, 8, 0, -14), slab(0, 8, 90, 11, 0, -14))
      : join(ball(-14, -10, 14, 10, 20), ball(12, 8, 15, 10, -30), ball(14, -22, 8, 5), ball(-10, 22, 10, 6));
    sketch.part('bands', clip(body, marks), { depth: 1.2, group: 'planet', bulge: 40 });
    if (banded || random.chance(0.5)) {
      const disc = ring(0, 0, 48, 4.4, 0.28);
      const turned = {
        at: (x: number, y: number) => disc.at(x * 0.97 + y * -0.24, y * 0.97 + x * 0.24),
        box: { x0: -54, y0: -30, x1: 54, y1: 30 },
      };
      sketch.part(
        'ring',
        { at: (x, y) => Math.max(turned.at(x, y), -(y * 0.97 + x * 0.24)), box: turned.box },
        { depth: 2, group: 'ring', bulge: 5 },
      );
      sketch.part(
        'ring',
        { at: (x, y) => Math.max(turned.at(x, y), y * 0.97 + x * 0.24), box: turned.box },
        { depth: 0, group: 'ringBack', bulge: 5, tone: -0.2 },
      );
    }
    drawSkyFace(art, sketch, 0, -8, 26);
  },
});
