import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import { describe, expect, it } from 'vitest';
import { abilitiesOf } from '../../src/actions/cannot.ts';
import { directions } from '../../src/drawing-options.ts';
import { enlarged, painted, randomBlob } from './figures.ts';
import { colorsOf, countsOf, isSame, white } from './inspect.ts';
import { move } from './move.ts';

const actionNames = abilitiesOf(undefined).can;

const red = [200, 30, 30, 255] as const;
const nothing = [0, 0, 0, 0] as const;

const pictures: readonly (readonly [string, Picture])[] = [
  ['one pixel', painted(1, 1, () => red)],
  ['one pixel in a corner', painted(9, 9, (x, y) => (x + y === 0 ? red : nothing))],
  ['a row', painted(30, 1, (x) => (x % 3 ? red : nothing))],
  ['a column', painted(1, 30, (_x, y) => (y % 3 ? red : nothing))],
  ['two by two', painted(2, 2, (x, y) => (x === y ? red : nothing))],
  ['one color, all over', painted(20, 14, () => red)],
  ['a frame around nothing', painted(20, 20, (x, y) => (x % 19 && y % 19 ? nothing : red))],
  ['a checkerboard', painted(16, 16, (x, y) => ((x + y) % 2 ? red : nothing))],
  ['specks', painted(64, 64, (x, y) => (x % 9 === 4 && y % 7 === 3 ? [x, y, 99, 255] : nothing))],
  ['nearly nothing to be seen', painted(12, 12, (x) => (x > 5 ? [255, 0, 0, 1] : nothing))],
  ['a trimmed blob', enlarged(randomBlob(9, 12), 2)],
];

describe.each(pictures)('%s', (_name, picture) => {
  it.each(actionNames)('survives %s, wherever it faces', (action) => {
    const colors = colorsOf(picture);
    for (const direction of directions) {
      for (const frames of [2, 5]) {
        for (const frame of move(picture, action, frames, direction)) {
          expect([frame.width, frame.height]).toEqual([picture.width, picture.height]);
          expect([...colorsOf(frame)].filter((word) => !colors.has(word) && word !== white)).toEqual([]);
          expect(countsOf(frame).seen).toBeGreaterThan(0);
        }
      }
    }
  });
});

it('leaves a picture with nothing in it as it is', () => {
  for (const [width, height] of [
    [1, 1],
    [64, 64],
    [300, 2],
  ] as const) {
    for (const action of actionNames) {
      const frames = move(blankPicture(width, height), action, 3);
      expect(frames).toHaveLength(3);
      for (const frame of frames) expect(isSame(frame, blankPicture(width, height))).toBe(true);
    }
  }
});

it('gives every frame bytes of its own, which are not the source', () => {
  const picture = painted(20, 20, (x, y) => (x > 4 && y > 4 ? red : nothing));
  const before = picture.pixels.slice();
  const buffers = actionNames.flatMap((action) =>
    move(picture, action, 4).map(({ pixels }) => pixels.buffer),
  );
  expect(new Set([...buffers, picture.pixels.buffer]).size).toBe(buffers.length + 1);
  expect(picture.pixels).toEqual(before);
});
