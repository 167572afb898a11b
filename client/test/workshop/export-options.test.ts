import { describe, expect, it } from 'vitest';
import { exportInput, numberRanges, parseOptions } from '../../src/features/exporting/export-options.ts';

describe('what is chosen for an export', () => {
  it('survives whatever was stored', () => {
    const begin = parseOptions(null);
    expect(begin).toMatchObject({ format: 'PHASER', layout: 'PACKED', withAnimations: true, trim: false });
    for (const key of Object.keys(numberRanges) as (keyof typeof numberRanges)[])
      expect(begin[key]).toBe(numberRanges[key].begin);
    expect(parseOptions({ format: 'LASERDISC', padding: 9_000, scale: 'two', maxSide: 1.5 })).toEqual(begin);
    const own = { ...begin, format: 'GODOT', padding: 2, withAnimations: false } as const;
    expect(parseOptions(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });

  it('sends only what counts for the format and the subject', () => {
    const options = { ...parseOptions(null), padding: 2 };
    expect(exportInput(options, { spriteIds: ['a'] })).toMatchObject({
      spriteIds: ['a'],
      padding: 2,
      withAnimations: true,
    });
    expect(exportInput({ ...options, format: 'ZIP' }, { spriteIds: ['a'] })).toEqual({
      spriteIds: ['a'],
      format: 'ZIP',
      scale: 1,
      withAnimations: true,
    });
    expect(exportInput(options, { animationIds: ['b'] })).not.toHaveProperty('withAnimations');
  });
});
