import { matte, metal } from '../../color/paint.ts';
import { slab } from '../../shapes/primitives.ts';
import { landmark } from './place.ts';

/** A block of stone that something is shown on. */
export const pedestal = landmark({
  name: 'pedestal',
  words: ['plinth', 'podium', 'stone base'],
  main: 'stone',
  home: 'dungeon',
  paints: { stone: matte('stone', 'ivory', 'slate'), plate: metal('gold', 'bronze') },
  draw(art, sketch) {
    sketch.part('stone', slab(0, -5, 86, 10, 1.5), { depth: 2, group: 'foot', bulge: 5 });
    sketch.part('stone', slab(0, -21, 64, 24, 1), { depth: 1, group: 'block', bulge: 10 });
    sketch.part('stone', slab(0, -36, 80, 9, 1.5), { depth: 2, group: 'top', bulge: 5, tone: 0.12 });
    if (art.level >= 1) sketch.part('plate', slab(0, -21, 26, 10, 1), { depth: 3, group: 'plate', bulge: 4 });
  },
});
