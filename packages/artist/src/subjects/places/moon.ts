import { matte } from '../../color/paint.ts';
import { ball } from '../../shapes/primitives.ts';
import { crescent, star } from '../../shapes/symbols.ts';
import { eyes } from '../../stamps/eyes.ts';
import { landmark } from './place.ts';
import { drawSkyFace, faces } from './sky-face.ts';

export const moon = landmark({
  name: 'moon',
  words: ['crescent', 'half moon', 'full moon', 'lunar', 'eclipse'],
  main: 'moon',
  home: 'night',
  floats: true,
  paints: {
    moon: matte('lemon', 'cream', 'ice', 'silver'),
    crater: matte('sand', 'ash'),
    star: matte('white', 'yellow'),
    ...faces,
  },
  draw(art, sketch) {
    const full = /full/.test(art.plan.noun) || art.random.chance(0.3);
    const shape = full ? ball(0, 0, 42) : crescent(0, 0, 44, 0.5);
    sketch.part('moon', shape, { depth: 0, group: 'moon', bulge: full ? 40 : 14 });
    const craters = full
      ? ([
          [-16, -14, 9],
          [14, -20, 6],
          [18, 12, 10],
          [-12, 18, 6],
          [0, 2, 4],
        ] as const)
      : ([
          [-32, -8, 5.4],
          [-22, 22, 6.4],
          [-25, -25, 3.6],
        ] as const);
    for (const [x, y, r] of craters)
      sketch.part('moon', ball(x, y, r, r * 0.9), {
        depth: 1,
        group: 'moon',
        tone: -0.5,
        bulge: 100,
        line: false,
      });
    if (!full)
      for (const [x, y, r] of [
        [17, -10, 8],
        [27, 12, 5],
      ] as const)
        sketch.part('star', star(x, y, r, r * 0.42), { depth: 1, group: `star${x}` });
    if (full) drawSkyFace(art, sketch, 0, 0, 32);
    else if (art.has('sleepy') || art.has('cute')) sketch.mark(eyes.sleepy, -26, 2, 8, { depth: 30 });
  },
});
