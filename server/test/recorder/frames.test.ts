import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameDuration, reelOf } from '../../src/adapters/recorder/reel.ts';
import { movingScene } from './support/moving-scene.ts';

describe('frames', () => {
  it('last together as long as they should, whatever the unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        fc.double({ min: 1, max: 50, noNaN: true }),
        (count, fps) => {
          const durations = Array.from({ length: count }, (_, i) => frameDuration(i, fps, 100));
          const total = durations.reduce((sum, duration) => sum + duration);
          expect(Math.abs(total - (count * 100) / fps)).toBeLessThanOrEqual(0.5);
          expect(Math.min(...durations)).toBeGreaterThanOrEqual(2);
        },
      ),
    );
  });

  it('are as many as fit, and at least one; their height follows the scene', () => {
    const { scene, pictures } = movingScene(1280, 720);
    const reel = (over: object) =>
      reelOf({ scene, pictures, format: 'APNG', fps: 24, width: 641, from: 1, to: 3.5, ...over });
    expect(reel({})).toMatchObject({ frameCount: 60, width: 641, height: 361 });
    expect(reel({ to: 1.001 })).toMatchObject({ frameCount: 1 });
    expect(reel({ format: 'MP4' })).toMatchObject({ width: 642, height: 360 });
    expect(reel({ format: 'GIF', fps: 60 })).toMatchObject({ frameCount: 125, fps: 50 });
  });
});
