import { expect, it } from 'vitest';
import { z } from 'zod';
import { fields } from '../../src/domain/fields.ts';
import { inputHashOf } from '../../src/domain/idempotency/make-once.ts';
import { withoutDefaults } from '../../src/domain/idempotency/without-defaults.ts';

const before = z.object({ prompt: fields.prompt, seed: fields.seed });
const after = before.extend({
  fps: fields.orElse(z.int(), 24),
  palette: fields.orElse(z.array(z.string()), []),
});

it('a wish is the same one after a field with a default came', () => {
  const then = inputHashOf(withoutDefaults(before, { prompt: 'a wolf' }));
  for (const now of [
    { prompt: 'a wolf' },
    { prompt: 'a wolf', fps: 24, palette: [] },
    { prompt: 'a wolf', fps: null, seed: null },
  ]) {
    expect(inputHashOf(withoutDefaults(after, now))).toBe(then);
  }
});

it('what says something else is another wish', () => {
  const wish = (given: object) => inputHashOf(withoutDefaults(after, given));
  const hashes = [
    { prompt: 'a wolf' },
    { prompt: 'a wolf', fps: 25 },
    { prompt: 'a wolf', seed: 0 },
    { prompt: 'a wolf', palette: ['#000000'] },
    { prompt: 'a bear' },
  ].map(wish);
  expect(new Set(hashes).size).toBe(hashes.length);
});
