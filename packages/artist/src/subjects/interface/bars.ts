import type { Art, Subject } from '../../art.ts';
import { flat } from '../../color/paint.ts';
import { clip, join, place } from '../../shapes/operations.ts';
import { ball, slab } from '../../shapes/primitives.ts';
import type { Shape } from '../../shapes/shape.ts';
import { heart, leaf } from '../../shapes/symbols.ts';
import { interfacePart } from './part.ts';

const shareOf = ({ plan }: Art): number => {
  if (plan.conditions.includes('EMPTY')) return 0;
  if (plan.conditions.includes('HALF_EMPTY')) return 0.5;
  if (plan.conditions.includes('FULL')) return 1;
  return plan.words.includes('low') ? 0.22 : 0.76;
};

type Bar = {
  readonly name: string;
  readonly words: readonly string[];
  readonly colors: Parameters<typeof flat>;
  /** What stands before its left end. */
  readonly sign?: Shape;
};

/** A frame around a dark track that is filled from the left as far as there is something left. */
const bar = ({ name, words, colors, sign }: Bar): Subject =>
  interfacePart({
    name,
    words,
    main: 'fill',
    paints: { fill: flat(...colors), frame: flat('silver', 'gold', 'bronze'), track: flat('charcoal') },
    draw(art, sketch) {
      const pixel = art.atLeast(1, 3);
      const high = art.atLeast(6, 25);
      // Where there is no room, the dark rim of the track goes.
      const rim = art.level === 0 ? 1 : 2;
      const options = { bulge: 0, line: false };
      const frame = { ...options, group: 'frame' };
      sketch.part('frame', slab(0, 0, 100, high, 4), { ...frame, depth: 0 });
      sketch.part('frame', slab(0, (pixel - high) / 2, 94, pixel), { ...frame, depth: 0.1, tone: 0.34 });
      sketch.part('frame', slab(0, (high - pixel) / 2, 94, pixel), { ...frame, depth: 0.1, tone: -0.4 });
      const track = slab(0, 0, 100 - pixel * rim * 2, high - pixel * rim * 2, 1);
      if (rim > 1)
        sketch.part('track', slab(0, 0, 100 - pixel * 2, high - pixel * 2, 2), {
          ...options,
          depth: 1,
          group: 'track',
          tone: -0.5,
        });
      sketch.part('track', track, { ...options, depth: 1.1, group: 'track' });
      const { x0, x1, y0, y1 } = track.box;
      const filled = x0 + (x1 - x0) * shareOf(art);
      const tall = y1 - y0;
      if (filled > x0) {
        const level = clip(track, slab((x0 + filled) / 2, 0, filled - x0, 100));
        sketch.part('fill', level, { ...options, depth: 2, group: 'fill' });
        sketch.part('fill', clip(level, slab(0, y0 + tall * 0.2, 200, tall * 0.4)), {
          ...options,
          depth: 2.1,
          group: 'fill',
          tone: 0.34,
        });
        sketch.part('fill', clip(level, slab(0, y1 - tall * 0.12, 200, Math.max(tall * 0.24, pixel))), {
          ...options,
          depth: 2.1,
          group: 'fill',
          tone: -0.4,
        });
      }
      if (!sign) return;
      sketch.part('fill', place(sign, { x: -46, y: 0 }), { depth: 4, group: 'sign', bulge: 0 });
      sketch.part('fill', place(sign, { x: -48, y: -3, scale: 0.42 }), {
        ...options,
        depth: 4.1,
        group: 'sign',
        tone: 0.34,
      });
    },
  });

const drop = join(ball(0, 4, 13), leaf([0, 6], [0, -21], 12, 0.24));

export const bars: readonly Subject[] = [
  bar({
    name: 'healthBar',
    words: ['hp bar', 'healthbar', 'life bar', 'health meter', 'life meter', 'hit point bar', 'hitpoint bar'],
    colors: ['red'],
    sign: heart(0, 0, 19),
  }),
  bar({
    name: 'manaBar',
    words: ['mp bar', 'manabar', 'magic bar', 'mana meter', 'energy bar', 'stamina bar', 'power bar'],
    colors: ['azure'],
    sign: drop,
  }),
  bar({
    name: 'progressBar',
    words: ['loading bar', 'xp bar', 'experience bar', 'load bar', 'status bar', 'meter', 'bar'],
    colors: ['green', 'amber'],
  }),
];
