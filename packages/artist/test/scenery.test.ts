import type { Picture } from '@papeterie/pixels/picture';
import { describe, expect, it } from 'vitest';
import { readPrompt } from '../src/prompt/read-prompt.ts';
import { spaced } from '../src/prompt/words.ts';
import { randomPrompt } from '../src/random-prompt.ts';
import { sceneries } from '../src/subjects/scenery.ts';
import { draw, hashOf, inspect } from './draw.ts';

const names = sceneries.map(({ name }) => [spaced(name)] as const);

const asked = [
  ['night sky with stars', 'sky'],
  ['field of stars', 'starField'],
  ['a row of waves', 'waves'],
  ['waves', 'waves'],
  ['dark blue waves at night', 'waves'],
  ['rolling hills', 'rollingHills'],
  ['a dense row of pine trees', 'pineRow'],
  ['distant pine forest at dusk', 'pineRow'],
  ['a forest', 'treeRow'],
  ['forest floor', 'meadow'],
  ['wooden floor', 'woodenFloor'],
  ['tavern wall with windows', 'tavernWall'],
  ['purple nebula', 'nebula'],
  ['asteroid field', 'asteroidField'],
  ['distant city', 'city'],
  ['harbor town silhouette', 'harborTown'],
  ['mountain range', 'mountainRange'],
  ['meadow', 'meadow'],
  ['moonlit clouds', 'cloudBank'],
  ['fog bank', 'fogBank'],
] as const;

const notAsked = [
  ['wave', 'wave'],
  ['mountain', 'mountain'],
  ['tree', 'tree'],
  ['trees', 'tree'],
  ['star', 'star'],
  ['stars', 'star'],
  ['asteroids', 'asteroid'],
  ['clouds', 'cloud'],
  ['mist', 'cloud'],
  ['grass', 'bush'],
  ['snowy mountains', 'mountain'],
  ['pirate ship on the waves', 'boat'],
  ['an elf in a meadow', 'elf'],
  ['forest elf', 'elf'],
  ['meadow fairy', 'fairy'],
  ['knight under a starry sky', 'knight'],
  ['city guard', 'knight'],
  ['nebula zorblax', 'unknownThing'],
  ['hills', 'mountain'],
  ['castle and rolling hills', 'castle'],
] as const;

/** How different two columns are on the whole, 0..1. */
const distance = ({ width, height, pixels }: Picture, one: number, other: number): number => {
  let sum = 0;
  for (let y = 0; y < height; y++)
    for (let channel = 0; channel < 4; channel++)
      sum += Math.abs(pixels[(y * width + one) * 4 + channel]! - pixels[(y * width + other) * 4 + channel]!);
  return sum / (height * 4 * 255);
};

describe('scenery', () => {
  it.each(asked)('%s is %s', (prompt, subject) => {
    expect(readPrompt(prompt).subject).toBe(subject);
  });

  it.each(notAsked)('%s stays %s', (prompt, subject) => {
    expect(readPrompt(prompt).subject).toBe(subject);
  });

  it('is no surprise', () => {
    for (let seed = 0; seed < 300; seed++) {
      const { subject } = readPrompt(randomPrompt(seed));
      expect(sceneries.some(({ name }) => name === subject)).toBe(false);
    }
  });

  it.each(names)('%s goes on from its right edge to its left one', (name) => {
    for (const prompt of [name, `${name} with windows at night`]) {
      const picture = draw(prompt, { width: 160, height: 96 });
      const steps = Array.from({ length: 159 }, (_, x) => distance(picture, x, x + 1)).sort((a, b) => a - b);
      // What stands at the edge may end there as it may end elsewhere: no step is harder than the hardest ones inside.
      expect(distance(picture, 159, 0)).toBeLessThanOrEqual(steps[157]! + 0.01);
    }
  });

  it.each(names)('%s is the same twice and fills any frame', (name) => {
    const wide = { width: 120, height: 48 };
    expect(hashOf(draw(name, wide))).toBe(hashOf(draw(name, wide)));
    for (const [width, height] of [
      [16, 16],
      [17, 400],
      [400, 16],
      [90, 33],
    ] as const) {
      const picture = draw(name, { width, height });
      expect([picture.width, picture.height]).toEqual([width, height]);
      const { colors, alphas, wide, tall } = inspect(picture);
      expect(Math.max(wide, tall)).toBeGreaterThan(0.6);
      expect(colors.size).toBeLessThanOrEqual(16);
      for (const alpha of alphas) expect([0, 255]).toContain(alpha);
    }
    const { alphas } = inspect(draw(name, { ...wide, noBackground: false }));
    expect([...alphas]).toEqual([255]);
  });

  it('differs by seed, time of day and color', () => {
    for (const prompt of ['waves', 'rolling hills', 'pine forest', 'night sky', 'nebula', 'town']) {
      const seen = [1, 2, 3, 4].map((seed) => hashOf(draw(prompt, { seed })));
      expect(new Set(seen).size).toBe(4);
    }
    const times = ['waves', 'waves at dusk', 'waves at night', 'purple waves', 'distant waves', 'calm waves'];
    expect(new Set(times.map((prompt) => hashOf(draw(prompt)))).size).toBe(times.length);
  });

  it('ends in one color where it is to go on below', () => {
    for (const prompt of ['waves', 'meadow', 'wooden floor', 'bar counter', 'pine forest']) {
      const { width, height, pixels } = draw(prompt, { width: 96, height: 40 });
      const last = pixels.subarray((height - 1) * width * 4);
      const shades = new Set(Array.from({ length: width }, (_, x) => last.slice(x * 4, x * 4 + 4).join()));
      expect(shades.size).toBe(1);
    }
  });
});
