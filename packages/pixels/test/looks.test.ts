import { expect, it } from 'vitest';
import { createLooks } from '../src/looks.ts';
import { blankPicture, type Picture } from '../src/picture.ts';

const dotted = (width: number, height: number, at: number): Picture => {
  const picture = blankPicture(width, height);
  picture.pixels.fill(255, at * 4, at * 4 + 4);
  return picture;
};

it('pictures with the same pixels have the same number, and others another', () => {
  const lookOf = createLooks();
  const all = [dotted(4, 3, 0), dotted(4, 3, 1), dotted(3, 4, 0), dotted(12, 1, 0), blankPicture(4, 3)];
  expect(all.map(lookOf)).toEqual([0, 1, 2, 3, 4]);
  expect(all.map((one) => lookOf({ ...one, pixels: one.pixels.slice() }))).toEqual([0, 1, 2, 3, 4]);
});

it('wherever in memory the pixels begin', () => {
  const lookOf = createLooks();
  const one = dotted(3, 3, 2);
  const memory = new Uint8ClampedArray(1 + one.pixels.length);
  memory.set(one.pixels, 1);
  expect(lookOf(one)).toBe(lookOf({ ...one, pixels: memory.subarray(1) }));
});
