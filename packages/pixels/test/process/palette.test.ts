import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../src/palette.ts';
import { blankPicture, type Picture } from '../../src/picture.ts';
import { colorsOf, namedPalettes, type PaletteName } from '../../src/process/palette/named-palettes.ts';
import { ditherings, palette } from '../../src/process/palette/palette.ts';
import { drawn, randomSprite, rowsOf } from './pictures.ts';

const ramp = (): Picture => {
  const picture = blankPicture(64, 16);
  for (let i = 0; i < picture.pixels.length; i += 4) {
    const x = (i / 4) % 64;
    picture.pixels.set([x * 4, x * 3, 255 - x * 4, 255], i);
  }
  return picture;
};

describe('palettes', () => {
  it('are colors, each once, as many as their names say', () => {
    for (const name of Object.keys(namedPalettes) as PaletteName[]) {
      const colors = colorsOf(name);
      expect(new Set(colors).size, name).toBe(colors.length);
      for (const color of colors) expect(color).toMatch(/^#[0-9a-f]{6}$/);
      const count = /-(\d+)$/.exec(name)?.[1];
      if (count && name !== 'pico-8') expect(colors.length, name).toBe(Number(count));
    }
    expect(colorsOf('pico-8')).toHaveLength(16);
  });

  it.each(ditherings)('%s uses no other colors and keeps what is transparent', (dithering) => {
    const colors = colorsOf('sweetie-16');
    const done = palette.apply(ramp(), { name: 'sweetie-16', dithering });
    for (const color of paletteOf(done, 64)) expect(colors).toContain(color);
    expect(rowsOf(palette.apply(drawn('r.k'), { name: 'one-bit', dithering: 'NONE' }))[0]![1]).toBe('.');
  });

  it('of at most so many colors keeps a picture with fewer as it is', () => {
    const sprite = randomSprite(3);
    expect(palette.apply(sprite, { maxColors: 8, dithering: 'NONE' })).toEqual(sprite);
    expect(
      paletteOf(palette.apply(ramp(), { maxColors: 6, dithering: 'NONE' }), 64).length,
    ).toBeLessThanOrEqual(6);
    const few = palette.apply(ramp(), { name: 'pico-8', maxColors: 4, dithering: 'NONE' });
    expect(paletteOf(few, 64).length).toBeLessThanOrEqual(4);
  });

  it('takes the nearest color by eye', () => {
    expect(
      rowsOf(palette.apply(drawn('rgb'), { colors: ['#ff0000', '#00ff00'], dithering: 'NONE' }))[0]!.slice(
        0,
        2,
      ),
    ).toBe('rg');
  });
});
