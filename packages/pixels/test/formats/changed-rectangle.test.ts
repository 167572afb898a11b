import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedRectangle } from '../../src/formats/animated/changed-rectangle.ts';

describe('the changed rectangle', () => {
  it('holds every pixel that changed, and is the smallest', () => {
    const pixel = fc.record({ x: fc.nat(12), y: fc.nat(8) });
    fc.assert(
      fc.property(fc.array(pixel, { minLength: 1, maxLength: 6 }), (changed) => {
        const before = new Uint32Array(13 * 9);
        const after = before.slice();
        for (const { x, y } of changed) after[y * 13 + x] = 1;
        const [xs, ys] = [changed.map(({ x }) => x), changed.map(({ y }) => y)];
        expect(changedRectangle(before, after, 13)).toEqual({
          x: Math.min(...xs),
          y: Math.min(...ys),
          width: Math.max(...xs) - Math.min(...xs) + 1,
          height: Math.max(...ys) - Math.min(...ys) + 1,
        });
      }),
    );
  });

  it('is one pixel when nothing did', () => {
    const frame = new Uint32Array(12);
    expect(changedRectangle(frame, frame.slice(), 4)).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  });
});
