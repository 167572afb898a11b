import { glow, matte } from '../../color/paint.ts';
import { clip, cut, join } from '../../shapes/operations.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { landmark } from './place.ts';
import { drawSkyFace, faces } from './sky-face.ts';

export const cloud = landmark({
  name: 'cloud',
  words: ['rain cloud', 'storm cloud', 'thundercloud', 'fog', 'mist'],
  main: 'cloud',
  home: 'sky',
  floats: true,
  paints: {
    cloud: matte('white', 'ice', 'lavender', 'pink'),
    rain: matte('azure'),
    bolt: glow('yellow'),
    ...faces,
  },
  draw(art, sketch) {
    const { random } = art;
    const stormy =
      /rain|storm|thunder/.test(art.plan.noun) || art.plan.element === 'storm' || art.has('fierce');
    const j = () => random.between(-3, 3);
    const puffs = (
      [
        [-30, 4, 18],
        [30, 5, 17],
        [-13, -12, 22],
        [14, -8, 20],
        [0, 6, 20],
      ] as const
    ).map(([x, y, r]) => ball(x + j(), y + j(), r + j() * 0.5));
    const base = cut(join(...puffs, slab(0, 14, 84, 20, 9)), slab(0, 44, 140, 40));
    sketch.part('cloud', base, { depth: 1, group: 'cloud', bulge: 15 });
    for (const [i, [x, y, r]] of (
      [
        [-14, -6, 17],
        [15, -2, 15],
        [0, 7, 14],
      ] as const
    ).entries())
      sketch.part('cloud', clip(ball(x, y, r), base), { depth: 2 + i, group: 'cloud', bulge: r, tone: 0.06 });
    if (stormy) {
      sketch.part(
        'bolt',
        poly(
          [
            [2, 22],
            [14, 22],
            [6, 36],
            [15, 36],
            [-4, 60],
            [2, 42],
            [-7, 42],
          ],
          0.5,
        ),
        { depth: 0, group: 'bolt', bulge: 4 },
      );
      for (const x of [-27, -15, 24])
        sketch.part('rain', leaf([x - 4, 46], [x, 28], 3.4, 0.3), { depth: 0, group: `drop${x}` });
    }
    drawSkyFace(art, sketch, 0, 4, 26);
  },
});
