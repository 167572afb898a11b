import fc from 'fast-check';
import { colorOf, transparent } from '../../src/editor/pixels/color.ts';
import { createPicture, type PixelPicture } from '../../src/editor/pixels/picture.ts';
import type { Ink } from '../../src/editor/pixels/tools/ink.ts';

export const red = colorOf({ red: 200, green: 30, blue: 20, alpha: 255 });
export const blue = colorOf({ red: 20, green: 40, blue: 220, alpha: 255 });
export const mist = colorOf({ red: 90, green: 90, blue: 90, alpha: 80 });

const letters: Record<string, number> = { ' ': transparent, '.': transparent, r: red, b: blue, m: mist };

/** A picture from letters, one a pixel. */
export const drawn = (...rows: string[]): PixelPicture => {
  const picture = createPicture(rows[0]!.length, rows.length);
  rows.forEach((row, y) => {
    [...row].forEach((letter, x) => {
      picture.words[y * picture.width + x] = letters[letter]!;
    });
  });
  return picture;
};

/** The letters of a picture. */
export const rowsOf = ({ width, height, words }: PixelPicture): string[] =>
  Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      const word = words[y * width + x];
      return word === red ? 'r' : word === blue ? 'b' : word === mist ? 'm' : '.';
    }).join(''),
  );

export const ink = (changes: Partial<Ink> = {}): Ink => ({
  color: red,
  brush: 1,
  brushShape: 'ROUND',
  isPerfect: true,
  isFilled: false,
  isContiguous: true,
  mirror: 'NONE',
  ...changes,
});

/** Any small picture of few colors. */
export const anyPicture = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .chain(([width, height]) =>
    fc
      .array(fc.constantFrom(transparent, red, blue, mist), {
        minLength: width * height,
        maxLength: width * height,
      })
      .map((words) => {
        const picture = createPicture(width, height);
        picture.words.set(words);
        return picture;
      }),
  );

/** Any place on a picture or around it. */
export const anyPoint = fc.record({
  x: fc.integer({ min: -6, max: 18 }),
  y: fc.integer({ min: -6, max: 18 }),
});
