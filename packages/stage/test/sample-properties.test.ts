import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sample } from '../src/sample.ts';
import { anyScene } from './arbitraries.ts';

const pictures = {
  boat: { width: 40, height: 20, skyline: Array.from({ length: 40 }, (_, column) => column % 21) },
  wave: { width: 300, height: 50, skyline: Float32Array.from({ length: 300 }, (_, column) => column % 51) },
};
const moments = fc.array(fc.double({ min: 0, max: 600, noNaN: true }), { minLength: 2, maxLength: 5 });

test('pure: any order of moments gives the same pictures, with and without a list to fill', () => {
  const property = fc.property(anyScene, moments, (scene, times) => {
    const forwards = times.map((t) => sample(scene, pictures, t));
    const list = sample(scene, pictures, 7);
    const backwards = times
      .toReversed()
      .map((t) => sample(scene, pictures, t, list).map((drawn) => ({ ...drawn })));
    expect(backwards.toReversed()).toEqual(forwards);
    expect(sample(JSON.parse(JSON.stringify(scene)), pictures, times[0])).toEqual(forwards[0]);
  });
  fc.assert(property, { numRuns: 150 });
});

test('finite and within their ranges, for every allowed parameter', () => {
  const property = fc.property(anyScene, moments, (scene, times) => {
    for (const drawn of times.flatMap((t) => sample(scene, pictures, t))) {
      for (const [name, value] of Object.entries(drawn)) {
        if (typeof value === 'number') expect(Number.isFinite(value), `${name} ${value}`).toBe(true);
      }
      expect(drawn.width > 0 && drawn.height > 0).toBe(true);
      expect(drawn.opacity >= 0 && drawn.opacity <= 1).toBe(true);
      expect(drawn.rotation > -180 && drawn.rotation <= 180).toBe(true);
    }
  });
  fc.assert(property, { numRuns: 300 });
});
