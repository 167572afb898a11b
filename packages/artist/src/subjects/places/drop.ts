import { matte } from '../../color/paint.ts';
import { join } from '../../shapes/operations.ts';
import { ball } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { glint } from '../../stamps/mouths.ts';
import { landmark } from './place.ts';
import { drawSkyFace, faces } from './sky-face.ts';

export const drop = landmark({
  name: 'drop',
  words: ['raindrop', 'water drop', 'droplet', 'tear', 'bubble'],
  main: 'water',
  home: 'sea',
  floats: true,
  paints: { water: matte('azure', 'cyan', 'blue'), ...faces },
  draw(art, sketch) {
    sketch.part('water', join(ball(0, 14, 31), leaf([0, 20], [0, -50], 28, 0.22)), {
      depth: 0,
      group: 'drop',
      bulge: 28,
    });
    sketch.mark(glint, -13, 6, 13, { depth: 9, paint: 'water' });
    drawSkyFace(art, sketch, 0, 16, 26);
  },
});
