import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSprite } from '../src/draw-sprite.ts';
import { details, directions, outlines, shadings, views } from '../src/drawing-options.ts';
import { spaced } from '../src/prompt/words.ts';
import { randomPrompt } from '../src/random-prompt.ts';
import { subjects } from '../src/subjects/registry.ts';
import { draw, inspect } from './draw.ts';

const maybe = <T>(items: readonly T[]) => fc.option(fc.constantFrom(...items), { nil: undefined });

const requests = fc.record({
  prompt: fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.integer({ min: 0, max: 100_000 }).map(randomPrompt),
  ),
  width: fc.integer({ min: 16, max: 400 }),
  height: fc.integer({ min: 16, max: 400 }),
  seed: fc.integer({ min: 0, max: 0x7fffffff }),
  noBackground: fc.boolean(),
  outline: maybe(outlines),
  shading: maybe(shadings),
  detail: maybe(details),
  view: maybe(views),
  direction: maybe(directions),
});

describe('any request', () => {
  it('gives a picture of the size asked for, with few colors and hard edges', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { picture, description } = drawSprite(request);
        expect([picture.width, picture.height]).toEqual([request.width, request.height]);
        expect(picture.pixels.length).toBe(request.width * request.height * 4);
        expect(description.length).toBeGreaterThan(0);
        const { colors, alphas, filled } = inspect(picture);
        expect(filled).toBeGreaterThan(20);
        expect(colors.size).toBeLessThanOrEqual(request.noBackground ? 16 : 32);
        for (const alpha of alphas) expect(request.noBackground ? [0, 255] : [255]).toContain(alpha);
      }),
      { numRuns: 40, seed: 11 },
    );
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   \n\t '],
    ['emoji', '🐉🔥👑'],
    ['another script', '龍の騎士'],
    ['right to left', 'فارس شجاع'],
    ['combining marks', 'z͑ͫ̓a̴l̷g̴o̸'.repeat(30)],
    ['two thousand letters', 'dragon '.repeat(400).slice(0, 2000)],
    ['code', '<script>alert(1)</script> {{7*7}} __proto__ constructor toString'],
    ['a lone surrogate', '\ud800 knight'],
  ])('survives %s', (_name, prompt) => {
    expect(inspect(draw(prompt, { width: 32, height: 32 })).filled).toBeGreaterThan(60);
  });
});

describe('every subject', () => {
  // Scenery fills its frame in its own way: scenery.test.ts.
  it.each(subjects.filter(({ family }) => family !== 'scenery').map((s) => [s.name]))(
    '%s fills its picture',
    (name) => {
      for (const size of [16, 48]) {
        const { wide, tall, colors } = inspect(draw(spaced(name), { width: size, height: size }));
        expect(Math.max(wide, tall)).toBeGreaterThanOrEqual(0.75);
        expect(tall).toBeLessThanOrEqual(1);
        expect(colors.size).toBeGreaterThanOrEqual(3);
        expect(colors.size).toBeLessThanOrEqual(16);
      }
    },
  );
});
