import { describe, expect, it } from 'vitest';
import { randomPrompt } from '../src/random-prompt.ts';
import { draw, hashOf } from './draw.ts';

const drawn = {
  'a knight': () => draw('a knight'),
  'an ice dragon breathing fire, 32 px': () => draw('ice dragon breathing fire', { width: 32, height: 32 }),
  'an owl wizard, from behind, black outline': () =>
    draw('owl wizard with a crystal staff', { direction: 'NORTH', outline: 'BLACK' }),
  'a potion of 400 px': () => draw('red potion', { width: 400, height: 400 }),
  'a castle at night': () => draw('castle at night', { noBackground: false, width: 96, height: 64 }),
  'an unknown thing': () => draw('zorblax', { shading: 'HIGHLY_DETAILED' }),
};

describe('the same request', () => {
  it('gives the same bytes, today and tomorrow', () => {
    const hashes = Object.fromEntries(Object.entries(drawn).map(([name, make]) => [name, hashOf(make())]));
    expect(hashes).toMatchInlineSnapshot(`
      {
        "a castle at night": "fefd490742bd7b2f06186151bcb2a4fad601884037d99c6016d5988c33caee73",
        "a knight": "c93c32c82128c080722366a4e54f85627ad51e07694b473c2ccfac0b1e36a7c3",
        "a potion of 400 px": "1c9957e306f82737be24af63f1c848d5e8f780050fbe6c3723327f7638a3ded6",
        "an ice dragon breathing fire, 32 px": "e1a1f32d2adeca440ec564b981eefbffd91fffe780b7790ccdc25d6353b84022",
        "an owl wizard, from behind, black outline": "32d6052e22e7f4caf13c12ea2d100a568752b5c52613e860ed13df70ec94674b",
        "an unknown thing": "f99205816f4c6db93cd95651c3ba4e18672ba4aee5fd7b8f4f98cd6a07681e3f",
      }
    `);
  });

  it.each(Object.entries(drawn))('gives the same bytes twice: %s', (_name, make) => {
    expect(hashOf(make())).toBe(hashOf(make()));
  });

  it('surprises the same way', () => {
    expect(Array.from({ length: 50 }, (_, i) => randomPrompt(i))).toEqual(
      Array.from({ length: 50 }, (_, i) => randomPrompt(i)),
    );
    expect(new Set(Array.from({ length: 50 }, (_, i) => randomPrompt(i))).size).toBeGreaterThan(40);
  });
});
