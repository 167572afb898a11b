import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNumbers, readNumbers } from '../src/pictures/packed-numbers.ts';
import { packPicture, unpackPicture } from '../src/pictures/packed-picture.ts';
import type { VectorPicture } from '../src/pictures/vector-picture.ts';

describe('a packed picture', () => {
  it('has every whole number as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 40), max: 2 ** 40 })), (numbers) => {
        const { next } = readNumbers(packNumbers(numbers));
        expect(numbers.map(next)).toEqual(numbers.map((number) => number + 0));
      }),
      { seed: 3 },
    );
  });

  it('comes back as it was', () => {
    const picture: VectorPicture = {
      clips: [[{ points: [0, 0, 512, 0, 512, 700], closed: true }]],
      layers: [
        {
          outlines: [
            { points: [10, 20, 30, -40, 1024, 900], closed: true },
            { points: [5, 5, 6, 7], closed: false },
          ],
          color: 0xfe0134,
          opacity: 0.5,
          lineWidth: 0,
          clip: 0,
          gradient: {
            round: true,
            matrix: [0.5, 0, -0.25, 2 ** -10, 3, -1.5],
            stops: [
              { at: 0, color: 0, opacity: 1 },
              { at: 1, color: 0xffffff, opacity: 0.25 },
            ],
          },
        },
        {
          outlines: [{ points: [0, 0, 9, 9], closed: false }],
          color: 1,
          opacity: 1,
          lineWidth: 16,
          clip: -1,
          gradient: undefined,
        },
      ],
    };
    expect(unpackPicture(packPicture(picture))).toEqual(picture);
  });
});
