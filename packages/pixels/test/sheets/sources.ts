import { blankPicture, type Picture } from '../../src/picture.ts';
import { seededRandom } from '../../src/random.ts';
import type { SheetSource } from '../../src/sheets/sheet.ts';
import { type SheetOptions, sheetOptions } from '../../src/sheets/sheet-options.ts';

export const optionsWith = (some: Partial<SheetOptions> = {}): SheetOptions => sheetOptions.parse(some);

type Area = { left: number; top: number; width: number; height: number };

/** Colored noise in an area, nothing around it: no two seeds look the same. */
export const noisyPicture = (width: number, height: number, seed: number, area?: Area): Picture => {
  const picture = blankPicture(width, height);
  const random = seededRandom(seed, 'sheet');
  const { left, top, width: w, height: h } = area ?? { left: 0, top: 0, width, height };
  for (let y = top; y < top + h; y++) {
    for (let x = left; x < left + w; x++) {
      const level = () => random.int(0, 255);
      picture.pixels.set([level(), level(), level(), 255], (y * width + x) * 4);
    }
  }
  return picture;
};

/** A knight who stands, walks there and on, nods back and forth, falls once; his frames have room around them. */
export const knight = (): SheetSource[] => {
  const frame = (seed: number, left: number) =>
    noisyPicture(24, 32, seed, { left, top: 6, width: 12, height: 24 });
  const common = { sprite: 'knight', name: 'Knight', pivot: { x: 0.5, y: 0.9375 } };
  return [
    {
      ...common,
      key: 'knight',
      tag: null,
      pictures: [frame(1, 6)],
      durationsMs: [100],
      loop: 'LOOP',
    },
    {
      ...common,
      key: 'knight/walk-south',
      tag: 'walk-south',
      // The third is the first again, further right.
      pictures: [frame(2, 5), frame(3, 6), frame(2, 7), frame(4, 6)],
      durationsMs: [100, 150, 100, 200],
      loop: 'LOOP',
    },
    {
      ...common,
      key: 'knight/nod',
      tag: 'nod',
      pictures: [frame(5, 6), frame(6, 6), frame(7, 6)],
      durationsMs: [80, 120, 80],
      loop: 'PING_PONG',
    },
    {
      ...common,
      key: 'knight/fall',
      tag: 'fall',
      pictures: [frame(8, 6), frame(9, 3)],
      durationsMs: [90, 250],
      loop: 'ONCE',
    },
  ];
};

export const still = (key: string, picture: Picture): SheetSource => ({
  key,
  sprite: key,
  name: key,
  tag: null,
  pictures: [picture],
  durationsMs: [100],
  loop: 'LOOP',
});

/** Sprites of many sizes, each a still. */
export const mixedSprites = (count: number, seed = 7): SheetSource[] => {
  const random = seededRandom(seed, 'sizes');
  const side = () => Math.floor(12 + 116 * random.next() * random.next());
  return Array.from({ length: count }, (_, i) => still(`sprite-${i}`, noisyPicture(side(), side(), i + 1)));
};

/** A frame's whole picture, cut back out of its page. */
export const cutBack = (
  pages: readonly Picture[],
  frame: {
    page: number;
    x: number;
    y: number;
    width: number;
    height: number;
    offsetX: number;
    offsetY: number;
    sourceWidth: number;
    sourceHeight: number;
  },
): Picture => {
  const page = pages[frame.page]!;
  const whole = blankPicture(frame.sourceWidth, frame.sourceHeight);
  for (let y = 0; y < frame.height; y++) {
    const start = ((frame.y + y) * page.width + frame.x) * 4;
    const row = page.pixels.subarray(start, start + frame.width * 4);
    whole.pixels.set(row, ((frame.offsetY + y) * frame.sourceWidth + frame.offsetX) * 4);
  }
  return whole;
};

/** Comparing millions of numbers one by one takes minutes; bytes take no time. */
export const lookAlike = (one: Picture, other: Picture): boolean => {
  const [a, b] = [one, other].map(({ pixels: { buffer, byteOffset, byteLength } }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  return one.width === other.width && one.height === other.height && a!.equals(b!);
};
