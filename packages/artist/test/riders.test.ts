import { describe, expect, it } from 'vitest';
import { actionsOf, changedPixels, move } from './move.ts';

describe('a rider', () => {
  it.each([
    'skeleton riding a horse',
    'knight riding a dragon',
    'goblin riding a wolf',
    'witch riding a broom',
  ])('%s: every movement moves', (prompt) => {
    const still = actionsOf(prompt).filter((action) => {
      const [first, ...rest] = move(prompt, action, { width: 48, height: 48, frames: 4 }).frames;
      return rest.every((frame) => changedPixels(first!, frame) === 0);
    });
    expect(still).toEqual([]);
  });

  it('sits on a horse that walks: its legs move, below the feet of who rides it', () => {
    const { frames } = move('skeleton riding a horse', 'walk', { frames: 4 });
    const lowest = (at: number) => frames[at]!.pixels.slice(-frames[at]!.width * 4 * 12);
    expect([1, 2, 3].some((at) => lowest(at).some((value, i) => value !== lowest(0)[i]))).toBe(true);
  });
});
