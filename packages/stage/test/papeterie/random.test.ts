import fc from 'fast-check';
import { test } from 'vitest';
import { expectSame } from './agree.ts';
import { arbitraryScene, arbitraryTimes } from './arbitrary-scene.ts';
import { calmSprites, sprites } from './sprites.ts';

test('any legacy scene looks as it looked', () => {
  fc.assert(
    fc.property(arbitraryScene(false), arbitraryTimes, (scene, times) => {
      expectSame(scene, sprites, times);
    }),
    { numRuns: 500 },
  );
});

test('any with boats: within what riding may differ', () => {
  fc.assert(
    fc.property(arbitraryScene(true), arbitraryTimes, (scene, times) => {
      expectSame(scene, calmSprites, times, { px: 2, degrees: 2, opacity: 0.001 });
    }),
    { numRuns: 400 },
  );
});
