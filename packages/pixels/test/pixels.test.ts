import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexToRgb, labToLch, labToRgb, lchToRgb, rgbToHex, rgbToLab } from '../src/oklab.ts';
import { paletteOf } from '../src/palette.ts';
import { blankPicture, type Picture } from '../src/picture.ts';
import { seededRandom } from '../src/random.ts';

const byte = fc.integer({ min: 0, max: 255 });

const painted = (rows: string[], colors: Record<string, [number, number, number, number]>): Picture => {
  const picture = blankPicture(rows[0]!.length, rows.length);
  rows.forEach((row, y) => {
    [...row].forEach((cell, x) => {
      picture.pixels.set(colors[cell]!, (y * picture.width + x) * 4);
    });
  });
  return picture;
};

describe('OKLab', () => {
  it('goes there and back for every color', () => {
    fc.assert(
      fc.property(byte, byte, byte, (r, g, b) => {
        expect(labToRgb(rgbToLab(r, g, b))).toEqual({ r, g, b });
        expect(lchToRgb(labToLch(rgbToLab(r, g, b)))).toEqual({ r, g, b });
        expect(hexToRgb(rgbToHex({ r, g, b }))).toEqual({ r, g, b });
      }),
    );
  });

  it('has the published values of white and red', () => {
    const white = rgbToLab(255, 255, 255);
    expect([white.L, white.a, white.b].map((v) => Math.round(v * 1000) / 1000 + 0)).toEqual([1, 0, 0]);
    const red = rgbToLab(255, 0, 0);
    expect([red.L, red.a, red.b].map((v) => Math.round(v * 1000) / 1000)).toEqual([0.628, 0.225, 0.126]);
  });
});

describe('palettes', () => {
  it('name the colors of pixel art exactly, most used first, without what is transparent', () => {
    const picture = painted(['aab', 'aac', '.b.'], {
      a: [255, 0, 0, 255],
      b: [0, 0, 255, 255],
      c: [0, 255, 0, 255],
      '.': [9, 9, 9, 0],
    });
    expect(paletteOf(picture, 16)).toEqual(['#ff0000', '#0000ff', '#00ff00']);
    expect(paletteOf(picture, 1)).toEqual(['#ff0000']);
    expect(paletteOf(blankPicture(4, 4), 16)).toEqual([]);
  });

  it('gather the near colors of photos', () => {
    const random = seededRandom(1);
    const picture = blankPicture(128, 128);
    for (let i = 0; i < picture.pixels.length; i++)
      picture.pixels[i] = i % 4 === 3 ? 255 : Math.floor(random.next() * 256);
    const palette = paletteOf(picture, 64);
    expect(palette).toHaveLength(64);
    expect(new Set(palette).size).toBe(64);
  });
});

describe('seeded randomness', () => {
  it('is the same for the same seed, other for another, and even', () => {
    const take = (seed: number, label = '') => Array.from({ length: 5 }, seededRandom(seed, label).next);
    expect(take(7)).toEqual(take(7));
    expect(take(7)).not.toEqual(take(8));
    expect(take(7)).not.toEqual(take(7, 'other'));
    const random = seededRandom(3);
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 40_000; i++) counts[random.int(0, 3)]!++;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  it('has forks that do not disturb it', () => {
    const one = seededRandom(5);
    const other = seededRandom(5);
    other.fork('side').next();
    expect(one.next()).toBe(other.next());
  });
});
