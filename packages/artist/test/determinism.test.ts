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
        "a castle at night": "8f905bfa61d5d32d400d2b73ff59bdc4595e7fb4bd4a39431d4cde9d420aee95",
        "a knight": "6cc74f63ac0703cf4f78b6f996fc647b8c9f208ec87d95298997dfab4b74e0a7",
        "a potion of 400 px": "1c9957e306f82737be24af63f1c848d5e8f780050fbe6c3723327f7638a3ded6",
        "an ice dragon breathing fire, 32 px": "c780709fb12b5ce3bfb3204d7d4c68ad167648adaac4a9d72139e1592e1cd34f",
        "an owl wizard, from behind, black outline": "564a80efafa2264cc89c61b57af14e80f3d53fa5e7904e70181081b89fd909ea",
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
