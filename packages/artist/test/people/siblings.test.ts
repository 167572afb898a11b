import type { Picture } from '@papeterie/pixels/picture';
import { describe, expect, it } from 'vitest';
import { draw } from '../draw.ts';
import { paintsOf } from './paints-of.ts';

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

/** The share of the pixels of either that only one of two pictures has. */
const apart = (a: Picture, b: Picture): number => {
  let [either, one] = [0, 0];
  for (let at = 3; at < a.pixels.length; at += 4) {
    const [inA, inB] = [a.pixels[at]! > 0, b.pixels[at]! > 0];
    if (inA || inB) either++;
    if (inA !== inB) one++;
  }
  return one / either;
};

const distances = (prompt: string): number[] => {
  const pictures = seeds.map((seed) => draw(prompt, { seed, width: 64, height: 64, noBackground: true }));
  return pictures.flatMap((a, i) => pictures.slice(i + 1).map((b) => apart(a, b)));
};

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

describe('siblings', () => {
  it.each(['knight', 'wizard', 'goblin', 'pirate', 'viking', 'witch', 'skeleton', 'robot', 'nurse'])(
    'eight seeds of %s differ in silhouette',
    (prompt) => {
      const all = distances(prompt);
      expect(Math.min(...all)).toBeGreaterThan(0.06);
      expect(mean(all)).toBeGreaterThan(0.2);
    },
  );

  it.each(['cat', 'wolf', 'dragon', 'tree', 'house', 'castle', 'sword'])(
    'eight seeds of %s mostly do',
    (prompt) => expect(mean(distances(prompt))).toBeGreaterThan(0.15),
  );

  it('keeps what the words say', () => {
    for (const seed of seeds) {
      expect(paintsOf('knight with a sword', seed)).toContain('sword.blade');
      expect(paintsOf('knight with a shield', seed)).toContain('shield.field');
      expect(paintsOf('pirate wearing a top hat', seed)).toContain('topHat.felt');
      expect(paintsOf('swordsman', seed)).toContain('sword.blade');
    }
  });

  it('holds a shield once, beside a weapon', () => {
    for (const seed of seeds)
      expect(paintsOf('knight with a shield', seed).filter((paint) => paint === 'shield.field')).toHaveLength(
        1,
      );
  });
});
