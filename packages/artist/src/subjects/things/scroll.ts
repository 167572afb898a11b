import { flat, matte } from '../../color/paint.ts';
import { ball, slab } from '../../shapes/primitives.ts';
import { star } from '../../shapes/symbols.ts';
import { thing } from './thing.ts';

export const scroll = thing({
  name: 'scroll',
  words: ['parchment', 'map', 'treasure map', 'letter', 'contract', 'paper'],
  main: 'paper',
  home: 'hall',
  paints: {
    paper: matte('parchment', 'cream'),
    roll: matte('parchment', 'sand'),
    knob: matte('maroon', 'oak', 'gold'),
    ink: flat('umber'),
    seal: matte('red', 'azure'),
  },
  draw(art, sketch) {
    sketch.part('paper', slab(0, 0, 58, 72, 1), { depth: 0, group: 'paper', bulge: 30 });
    for (const y of [-40, 40]) {
      for (const x of [-38, 38]) sketch.part('knob', ball(x, y, 6.4), { depth: 1, group: `knob${x}${y}` });
      sketch.part('roll', slab(0, y, 70, 17, 7), { depth: 2, group: `roll${y}`, bulge: 8 });
    }
    if (art.level >= 1) {
      for (const [i, w] of [40, 32, 42, 26].entries())
        sketch.part('ink', slab(-21 + w / 2, -21 + i * 10, w, art.atLeast(1, 2.4)), {
          depth: 1,
          group: 'ink',
          line: false,
        });
    }
    sketch.part('seal', star(17, 22, 11, 8.4, 8, 0.5), { depth: 3, group: 'seal', bulge: 6 });
  },
});
