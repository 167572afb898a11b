import { matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { join } from '../../shapes/operations.ts';
import { ball } from '../../shapes/primitives.ts';
import { drawTrunk } from './bark.ts';
import { landmark } from './place.ts';

export const deadTree = landmark({
  name: 'deadTree',
  body: 'PLANT',
  words: ['dead tree', 'bare tree', 'spooky tree', 'haunted tree', 'withered tree'],
  main: 'trunk',
  home: 'night',
  paints: { trunk: matte('umber', 'slate', 'charcoal'), hole: matte('black') },
  draw(art, sketch) {
    drawTrunk(art, sketch, -52, 9);
    const j = () => art.random.between(-4, 4);
    const branch = (x: number, y: number, tx: number, ty: number, r: number) =>
      tube(
        [
          [x, y],
          [(x + tx) / 2 + j(), (y + ty) / 2 - 4],
          [tx, ty],
        ],
        (t) => r * (1 - 0.75 * t) + 0.8,
      );
    sketch.part(
      'trunk',
      join(
        branch(-2, -40, -34, -62, 5),
        branch(-20, -56, -24, -80, 3),
        branch(2, -46, 32, -74, 5),
        branch(20, -64, 38, -60, 3),
        branch(0, -50, 2, -94, 5.4),
        branch(1, -72, 16, -90, 3),
        branch(-1, -68, -13, -86, 3),
      ),
      { depth: 0.2, group: 'trunk', bulge: 5 },
    );
    sketch.part('hole', ball(1, -26, 4.4, 6.4), { depth: 2, group: 'hole', line: false });
  },
});
