import { matte } from '../../color/paint.ts';
import { clip } from '../../shapes/operations.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import { pebble, star } from '../../shapes/symbols.ts';
import { landmark } from './place.ts';

export const pine = landmark({
  name: 'pine',
  body: 'PLANT',
  words: ['pine tree', 'fir', 'fir tree', 'spruce', 'evergreen', 'christmas tree', 'conifer', 'cedar'],
  main: 'leaves',
  home: 'snow',
  paints: {
    leaves: matte('pine', 'forest', 'teal', 'green'),
    trunk: matte('umber', 'oak'),
    snow: matte('white'),
    star: matte('gold'),
    ornament: matte('red', 'azure'),
  },
  draw(art, sketch) {
    const { random } = art;
    const wide = art.has('fat') ? 1.2 : art.has('thin') || art.has('tall') ? 0.8 : 1;
    sketch.part('trunk', slab(0, -8, 13, 20, 2), { depth: 0, group: 'trunk' });
    const festive = /christmas/.test(art.plan.noun);
    const snowy = art.plan.element === 'ice' || random.chance(0.25);
    const tiers = [
      [-14, 36],
      [-36, 30],
      [-57, 23],
      [-75, 15],
    ] as const;
    for (const [i, [y, half]] of tiers.entries()) {
      const w = half * wide;
      const top = y - 32 + i * 2;
      const tier = pebble([
        [0, top],
        [w * 0.42, y - 12],
        [w, y],
        [w * 0.62, y + 2],
        [w * 0.36, y + 5],
        [0, y + 2],
        [-w * 0.36, y + 5],
        [-w * 0.62, y + 2],
        [-w, y],
        [-w * 0.42, y - 12],
      ]);
      sketch.part('leaves', tier, { depth: 1 + i, group: `tier${i}`, bulge: w * 0.6 });
      if (snowy && art.level >= 1)
        sketch.part(
          'snow',
          clip(
            tier,
            poly(
              [
                [0, top - 4],
                [w * 0.5, y - 13],
                [w * 0.2, y - 8],
                [0, y - 14],
                [-w * 0.3, y - 7],
                [-w * 0.6, y - 10],
              ],
              1,
            ),
          ),
          { depth: 1.5 + i, group: `snow${i}`, line: false },
        );
      if (festive && art.level >= 1)
        for (const s of [-0.5, 0.1, 0.6])
          sketch.part('ornament', ball(s * w + i * 2, y - 4 - Math.abs(s) * 2, art.atLeast(1, 3)), {
            depth: 1.6 + i,
            group: `o${i}${s}`,
          });
    }
    if (festive) sketch.part('star', star(0, -104, 11, 5), { depth: 9, group: 'star' });
  },
});
