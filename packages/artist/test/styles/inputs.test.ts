import { blankPicture } from '@papeterie/pixels/picture';
import { seededRandom } from '@papeterie/pixels/random';
import { describe, expect, it } from 'vitest';
import { styles } from '../../src/styles/styles.ts';
import { paint, tallMushroom } from './sprites.ts';

const soft = paint(140, 25, (x, y) => [
  x * 3,
  y * 5,
  128,
  Math.max(0, 255 - 9 * Math.hypot(x / 4 - 17, y - 12)),
]);
const photo = paint(3000, 2000, (x, y) => [(x >> 3) & 255, (y >> 2) & 255, (x * y) >> 14, 255]);
const strip = paint(400, 16, (x, y) => [x & 255, y * 16, 90, (x + y) % 7 ? 255 : 0]);

const cases = [
  { name: 'one pixel', picture: paint(1, 1, () => [200, 40, 60, 255]), size: [512, 512] },
  { name: 'nothing', picture: blankPicture(8, 64), size: [64, 512] },
  { name: 'a soft disk', picture: soft, size: [512, 91] },
  { name: 'a full frame', picture: paint(64, 8, (x, y) => [x * 4, y * 30, 80, 255]), size: [512, 64] },
  { name: 'a strip', picture: strip, size: [512, 20] },
] as const;

describe.each(styles)('$key', (style) => {
  const apply = (picture: (typeof cases)[number]['picture']) =>
    style.apply(picture, seededRandom(3, style.key), () => {});

  it.each(cases)('takes $name', ({ picture, size }) => {
    const { width, height, pixels } = apply(picture);
    expect([width, height]).toEqual(size);
    expect(pixels.length).toBe(width * height * 4);
  });

  it('reports progress that only grows, in words', () => {
    const fractions: number[] = [];
    style.apply(tallMushroom, seededRandom(3, style.key), (fraction, stage) => {
      fractions.push(fraction);
      expect(stage).not.toBe('');
    });
    expect(fractions.length).toBeGreaterThan(2);
    expect(fractions).toEqual([...fractions].sort((one, other) => one - other));
    expect(Math.max(...fractions)).toBeLessThanOrEqual(1);
  });
});

describe('a photo of 3000 × 2000', () => {
  it.each(styles)('comes out of $key at 512 × 341, opaque', (style) => {
    const { width, height, pixels } = style.apply(photo, seededRandom(3, style.key), () => {});
    expect([width, height]).toEqual([512, 341]);
    expect(pixels.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true);
  });
});
