import { matte } from '../../color/paint.ts';
import { ball } from '../../shapes/primitives.ts';
import { landmark } from './place.ts';

export const bush = landmark({
  name: 'bush',
  body: 'PLANT',
  words: ['shrub', 'hedge', 'berry bush', 'thicket', 'fern', 'grass', 'grass tuft', 'weed'],
  main: 'leaves',
  paints: {
    leaves: matte('leafgreen', 'green', 'forest', 'olive'),
    berry: matte('red', 'azure', 'violet', 'pink'),
  },
  draw(art, sketch) {
    const { random } = art;
    const j = () => random.between(-3, 3);
    const puffs = [
      [-27, -17, 17],
      [27, -17, 17],
      [-14, -33, 19],
      [14, -34, 19],
      [0, -18, 20],
    ] as const;
    for (const [i, [x, y, r]] of puffs.entries())
      sketch.part('leaves', ball(x + j(), Math.min(-r, y + j()), r), {
        depth: i,
        group: `puff${i}`,
        bulge: r,
        tone: i < 2 ? -0.1 : 0,
      });
    if (art.level >= 1)
      for (const [x, y] of [
        [-22, -20],
        [-6, -30],
        [10, -18],
        [22, -30],
        [0, -44],
        [-14, -10],
      ] as const)
        if (random.chance(0.75))
          sketch.part('berry', ball(x + j(), y + j(), art.atLeast(1, 3.4)), { depth: 9, group: `berry${x}` });
  },
});
