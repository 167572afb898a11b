import { flat, glow } from '../../color/paint.ts';
import { join } from '../../shapes/operations.ts';
import { ball } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { eyes } from '../../stamps/eyes.ts';
import { thing } from './thing.ts';

export const flame = thing({
  name: 'flame',
  words: ['fireball', 'blaze', 'ember', 'fire', 'wildfire', 'wisp'],
  main: 'flame',
  home: 'cave',
  paints: {
    flame: glow('scarlet', 'flame', 'azure', 'emerald'),
    middle: glow('amber', 'flame'),
    core: glow('lemon'),
    eyes: flat('umber'),
  },
  draw(art, sketch) {
    const { random } = art;
    const lean = random.between(-10, 10);
    const outer = join(
      ball(0, 18, 33, 29),
      leaf([0, 24], [lean, -50], 31, 0.3),
      leaf([-18, 20], [-30 + lean * 0.4, -22], 14, 0.4),
      leaf([18, 20], [31 + lean * 0.4, -30], 14, 0.4),
    );
    sketch.part('flame', outer, { depth: 0, group: 'fire', bulge: 22 });
    sketch.part('middle', join(ball(0, 24, 22, 19), leaf([0, 26], [lean * 0.6, -22], 19, 0.34)), {
      depth: 1,
      group: 'fire',
      bulge: 15,
      line: false,
    });
    sketch.part('core', join(ball(0, 30, 12, 11), leaf([0, 32], [lean * 0.3, 4], 10, 0.34)), {
      depth: 2,
      group: 'fire',
      bulge: 9,
      line: false,
    });
    if (art.has('cute') || art.has('happy'))
      for (const side of [-1, 1] as const) sketch.mark(eyes.round, side * 10, 20, 12, { depth: 9, side });
  },
});
