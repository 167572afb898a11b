import { describe, expect, it } from 'vitest';
import { createPaletteOrder } from '../../src/editor/pixels/palette.ts';

const [red, green, blue, gold] = [1, 2, 3, 4] as const;

describe('the palette while one paints', () => {
  it('does not move what is there, however often it is used by now', () => {
    const inOrder = createPaletteOrder();
    expect(inOrder([red, green, blue])).toEqual([red, green, blue]);
    expect(inOrder([blue, red, green])).toEqual([red, green, blue]);
  });

  it('puts what is new behind, also when it is used most', () => {
    const inOrder = createPaletteOrder();
    inOrder([red, green]);
    expect(inOrder([gold, red, green])).toEqual([red, green, gold]);
  });

  it('gives a color its place back when it comes again', () => {
    const inOrder = createPaletteOrder();
    inOrder([red, green, blue]);
    expect(inOrder([red, blue])).toEqual([red, blue]);
    expect(inOrder([blue, green, red])).toEqual([red, green, blue]);
  });
});
