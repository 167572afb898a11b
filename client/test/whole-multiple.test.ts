import { describe, expect, it } from 'vitest';
import { wholeMultiple } from '../src/ui/whole-multiple.ts';

describe('the size of pixel art', () => {
  it('is the largest whole multiple that fits', () => {
    expect(wholeMultiple({ width: 64, height: 64 }, { width: 500, height: 330 })).toEqual({
      scale: 5,
      width: 320,
      height: 320,
    });
  });

  it('counts in device pixels', () => {
    expect(wholeMultiple({ width: 64, height: 32 }, { width: 170, height: 170 }, 2).scale).toBe(2.5);
  });

  it('fits a picture that is larger than its box', () => {
    const { width, height } = wholeMultiple({ width: 1000, height: 500 }, { width: 400, height: 400 });
    expect([width, height]).toEqual([400, 200]);
  });
});
