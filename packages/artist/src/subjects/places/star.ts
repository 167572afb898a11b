import { matte } from '../../color/paint.ts';
import { leaf, star } from '../../shapes/symbols.ts';
import { glint } from '../../stamps/mouths.ts';
import { landmark } from './place.ts';
import { drawSkyFace, faces } from './sky-face.ts';

export const starThing = landmark({
  name: 'star',
  words: ['shooting star', 'starfish', 'comet', 'power star'],
  main: 'star',
  home: 'night',
  floats: true,
  paints: { star: matte('yellow', 'amber', 'gold'), trail: matte('orange', 'cyan', 'magenta'), ...faces },
  draw(art, sketch) {
    const shooting = /shooting|comet/.test(art.plan.noun);
    if (shooting)
      for (const [i, dx] of [-12, 0, 12].entries())
        sketch.part('trail', leaf([dx * 0.7 - 4, 4 + dx * 0.4], [56 + dx * 0.3, -50 + dx], 8, 0.3), {
          depth: -1 - i,
          group: `trail${i}`,
          bulge: 6,
        });
    sketch.part('star', star(0, 2, 44, 21, 5, 5), { depth: 0, group: 'star', bulge: 20 });
    sketch.mark(glint, -9, -18, 10, { depth: 9, paint: 'star' });
    drawSkyFace(art, sketch, 0, 2, 24, !shooting && art.random.chance(0.6));
  },
});
