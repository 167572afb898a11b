import { crystal, metal } from '../../color/paint.ts';
import { cut, join } from '../../shapes/operations.ts';
import { ball, limb, ring, slab } from '../../shapes/primitives.ts';
import { heart } from '../../shapes/symbols.ts';
import { thing } from './thing.ts';

export const key = thing({
  name: 'key',
  words: ['skeleton key', 'golden key', 'latchkey'],
  main: 'metal',
  paints: { metal: metal('gold', 'bronze', 'silver'), gem: crystal('red', 'azure', 'emerald') },
  grip: { at: [0, 20], height: 46, angleDeg: 0 },
  draw(art, sketch) {
    const kind = art.random.pick(['ring', 'heart', 'trefoil'] as const);
    const bow = {
      ring: ring(0, -28, 14, 5.4),
      heart: cut(heart(0, -28, 21), heart(0, -28, 10)),
      trefoil: cut(join(ball(0, -38, 11), ball(-11, -24, 11), ball(11, -24, 11)), ball(0, -28, 6.4)),
    }[kind];
    sketch.part('metal', bow, { depth: 1, group: 'bow', bulge: 5 });
    sketch.part('metal', limb([0, -12], art.atLeast(1.2, 4), [0, 46]), { depth: 0, group: 'shaft' });
    sketch.part('metal', join(slab(10, 30, 14, 6.4, 1), slab(12, 42, 18, 6.4, 1), slab(16, 36, 6, 14, 1)), {
      depth: 0.5,
      group: 'bits',
    });
    sketch.part('metal', slab(0, -9, 14, 5.4, 2), { depth: 2, group: 'collar' });
    if (kind !== 'heart')
      sketch.part('gem', ball(0, -28, kind === 'ring' ? 7 : 5), { depth: 2, group: 'gem' });
  },
});
