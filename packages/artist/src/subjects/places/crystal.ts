import { matte } from '../../color/paint.ts';
import { clip } from '../../shapes/operations.ts';
import { poly, slab } from '../../shapes/primitives.ts';
import type { Point } from '../../shapes/shape.ts';
import { pebble } from '../../shapes/symbols.ts';
import { landmark } from './place.ts';

export const crystalCluster = landmark({
  name: 'crystal',
  words: ['crystal', 'crystal cluster', 'crystal shard', 'icicle', 'geode', 'quartz', 'mana crystal'],
  main: 'crystal',
  home: 'cave',
  paints: { crystal: matte('violet', 'cyan', 'azure', 'magenta', 'emerald'), rock: matte('slate', 'stone') },
  grip: { at: [0, -20], height: 40 },
  draw(art, sketch) {
    const { random } = art;
    const shards = [
      [-26, -30, 9, -28, 0],
      [27, -32, 9, 30, 0],
      [-13, -56, 11, -13, 1],
      [16, -52, 10, 15, 1],
      [0, -84, 14, random.between(-4, 4), 2],
    ] as const;
    for (const [i, [x, y, w, lean, d]] of shards.entries()) {
      const h = -y;
      const a = (lean * Math.PI) / 180;
      const at = (px: number, py: number): Point => [
        x * 0.5 + px * Math.cos(a) - py * Math.sin(a),
        -6 + px * Math.sin(a) + py * Math.cos(a),
      ];
      const face = (points: Point[], tone: number) =>
        sketch.part('crystal', poly(points), { depth: d, group: `shard${i}`, bulge: 0, tone });
      face([at(-w, 0), at(-w, -h * 0.74), at(0, -h), at(-w * 0.1, 0)], 0.34);
      face([at(-w * 0.1, 0), at(0, -h), at(w * 0.5, -h * 0.74), at(w * 0.45, 0)], 0);
      face([at(w * 0.45, 0), at(w * 0.5, -h * 0.74), at(0, -h), at(w, -h * 0.7), at(w, 0)], -0.36);
    }
    sketch.part(
      'rock',
      clip(
        pebble([
          [-40, 0],
          [-34, -12],
          [-16, -9],
          [0, -14],
          [18, -8],
          [34, -13],
          [42, 0],
          [0, 3],
        ]),
        slab(0, -50, 200, 100),
      ),
      { depth: 5, group: 'rock', bulge: 8 },
    );
  },
});
