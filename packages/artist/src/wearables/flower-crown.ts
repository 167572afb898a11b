import { matte } from '../color/paint.ts';
import { ball } from '../shapes/primitives.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

export const flowerCrown: Wearable = {
  name: 'flowerCrown',
  words: ['flower crown', 'wreath', 'garland'],
  main: 'petals',
  paints: { petals: matte('pink', 'yellow', 'lavender'), leaves: matte('leafgreen'), heart: matte('amber') },
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth } = headFrame(art, wearer);
    for (let k = -3; k <= 3; k++) {
      const [x, y] = at(k * 0.3, 0.86 - k * k * 0.052);
      sketch.part(
        k % 2 ? 'flowerCrown.leaves' : 'flowerCrown.petals',
        ball(x, y, rx * (k % 2 ? 0.19 : 0.25), ry * (k % 2 ? 0.16 : 0.24)),
        { depth: depth + (k % 2 ? 0.2 : 0.3), group: `f${k}` },
      );
      if (k % 2 === 0 && art.level >= 2)
        sketch.part('flowerCrown.heart', ball(x, y, rx * 0.09), {
          depth: depth + 0.4,
          group: `h${k}`,
          line: false,
        });
    }
  },
};

export const ribbon: Wearable = {
  name: 'ribbon',
  words: ['bowtie', 'bow tie', 'hair bow'],
  main: 'ribbon',
  paints: { ribbon: matte('red', 'pink', 'azure') },
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth } = headFrame(art, wearer);
    for (const side of [-1, 1])
      sketch.part('ribbon.ribbon', ball(...at(0.3 + side * 0.3, 0.98), rx * 0.28, ry * 0.22, side * 24), {
        depth: depth + 0.3,
        group: `loop${side}`,
      });
    sketch.part('ribbon.ribbon', ball(...at(0.3, 0.96), rx * 0.13), { depth: depth + 0.4, group: 'knot' });
  },
};
