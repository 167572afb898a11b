import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import { mapPixels } from '@papeterie/pixels/process/map-pixels';
import { seededRandom } from '@papeterie/pixels/random';
import type { Direction } from '../../src/drawing-options.ts';
import { draw } from '../draw.ts';

const drawn = (prompt: string, side: number, direction?: Direction) =>
  [
    `${prompt} ${direction ?? ''} ${side} px`,
    draw(prompt, { width: side, height: side, ...(direction ? { direction } : {}) }),
    direction ?? 'SOUTH',
  ] as const;

export const enlarged = (picture: Picture, factor: number): Picture =>
  mapPixels(picture, picture.width * factor, picture.height * factor, (x, y) => [
    Math.floor(x / factor),
    Math.floor(y / factor),
  ]);

/** A picture painted pixel by pixel; `colorOf` gives [r, g, b, a]. */
export const painted = (
  width: number,
  height: number,
  colorOf: (x: number, y: number) => readonly [number, number, number, number],
): Picture => {
  const picture = blankPicture(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) picture.pixels.set(colorOf(x, y), (y * width + x) * 4);
  }
  return picture;
};

const random = seededRandom(5, 'blobs');

/** A blob of three colors somewhere in a picture, with bites taken out of it. */
export const randomBlob = (width: number, height: number): Picture => {
  const [cx, cy] = [random.between(0.3, 0.7) * width, random.between(0.3, 0.7) * height];
  const [rx, ry] = [random.between(0.2, 0.5) * width, random.between(0.2, 0.5) * height];
  return painted(width, height, (x, y) => {
    if (((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 > 1 || random.chance(0.04)) return [0, 0, 0, 0];
    return [[200, 60, 60, 255] as const, [90, 30, 60, 255] as const, [250, 180, 90, 255] as const][
      random.int(0, 2)
    ]!;
  });
};

/** The spread: every kind of body, from the smallest size to a large one, drawn and enlarged. */
export const figures: readonly (readonly [name: string, picture: Picture, direction: Direction])[] = [
  drawn('knight', 16),
  drawn('knight', 32, 'EAST'),
  drawn('knight', 64),
  drawn('wizard', 64, 'WEST'),
  drawn('zombie', 128, 'EAST'),
  drawn('wolf', 32, 'EAST'),
  drawn('wolf', 64),
  drawn('spider', 32),
  drawn('slime', 32),
  drawn('bird', 64, 'EAST'),
  drawn('bat', 32),
  drawn('butterfly', 64),
  drawn('fire', 32),
  drawn('tree', 64),
  drawn('chest', 32),
  drawn('sword', 64),
  ['knight 32 px, 4 times', enlarged(draw('knight', { width: 32, height: 32 }), 4), 'SOUTH'],
  ['wolf 32 px, 3 times', enlarged(draw('wolf', { width: 32, height: 32, direction: 'WEST' }), 3), 'WEST'],
  ['a blob', randomBlob(40, 30), 'SOUTH'],
  ['a tall blob', randomBlob(17, 50), 'EAST'],
  ['a beam', painted(400, 16, (_x, y) => (y > 3 && y < 12 ? [120, 80, y * 10, 255] : [0, 0, 0, 0])), 'EAST'],
  ['a pole', painted(9, 40, (x, y) => (x === 4 ? [9, y, 40, 255] : [0, 0, 0, 0])), 'SOUTH'],
  ['a pole that is the picture', painted(1, 12, (_x, y) => [200, y * 9, 40, 255]), 'SOUTH'],
  [
    'half transparent',
    painted(24, 24, (x, y) => [x * 9, y * 9, 90, Math.max(0, 160 - 20 * Math.hypot(x - 12, y - 12))]),
    'SOUTH',
  ],
  ['a painting', painted(48, 32, (x, y) => [x * 5, y * 7, (x * y) % 256, 255]), 'SOUTH'],
];
