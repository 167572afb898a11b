import { describe, expect, it } from 'vitest';
import { blankPicture, type Picture } from '../../src/picture.ts';
import { enlarge } from '../../src/sheets/enlarge.ts';
import { packSheet } from '../../src/sheets/pack-sheet.ts';
import type { Sheet, SheetFrame, SheetSource } from '../../src/sheets/sheet.ts';
import { SheetError } from '../../src/sheets/sheet-error.ts';
import { cutBack, knight, lookAlike, mixedSprites, noisyPicture, optionsWith, still } from './sources.ts';

const area = (pages: readonly Picture[]) => pages.reduce((sum, page) => sum + page.width * page.height, 0);
const looks = (frames: readonly SheetFrame[]) => [
  ...new Map(frames.map((frame) => [`${frame.page} ${frame.x} ${frame.y}`, frame])).values(),
];

const expectSamePixels = (sheet: Sheet, sources: readonly SheetSource[]) => {
  const wholes = sources.flatMap(({ pictures }) => pictures);
  expect(sheet.frames).toHaveLength(wholes.length);
  for (const [i, frame] of sheet.frames.entries()) {
    const was = enlarge(wholes[i]!, sheet.scale);
    expect(lookAlike(cutBack(sheet.pages, frame), was), frame.key).toBe(true);
  }
};

/** Cells with their borders are on their page, do not touch each other, and keep their distance. */
const expectApart = (sheet: Sheet, distance: number, border: number) => {
  const cells = looks(sheet.frames);
  const outside = cells.filter(({ page, x, y, width, height }) => {
    const { width: right, height: bottom } = sheet.pages[page]!;
    return x < border || y < border || x + width + border > right || y + height + border > bottom;
  });
  const tooNear = cells.flatMap((one, i) =>
    cells.slice(i + 1).filter((other) => {
      const gapX = Math.max(other.x - one.x - one.width, one.x - other.x - other.width);
      const gapY = Math.max(other.y - one.y - one.height, one.y - other.y - other.height);
      return other.page === one.page && Math.max(gapX, gapY) < distance + 2 * border;
    }),
  );
  expect(outside).toEqual([]);
  expect(tooNear).toEqual([]);
};

describe('packed pages', () => {
  it.each([
    {},
    { trim: false },
    { scale: 3 },
    { padding: 5, extrusion: 2, scale: 2 },
    { padding: 0, powerOfTwo: true },
    { layout: 'GRID', trim: false, extrusion: 1 },
  ] as const)('show every frame pixel by pixel with %o', (some) => {
    const sheet = packSheet(knight(), optionsWith(some));
    expectSamePixels(sheet, knight());
    expectApart(sheet, optionsWith(some).padding, optionsWith(some).extrusion);
  });

  it('fill more than 85 % of the area with 500 sprites of mixed sizes, and keep them apart', () => {
    const sources = mixedSprites(500);
    const sheet = packSheet(sources, optionsWith({ padding: 0 }));
    const used = looks(sheet.frames).reduce((sum, { width, height }) => sum + width * height, 0);
    expect(sheet.pages).toHaveLength(1);
    expect(used / area(sheet.pages)).toBeGreaterThan(0.85);
    expectSamePixels(sheet, sources);
    expectApart(sheet, 0, 0);
  });

  it('are the same for the same sprites', () => {
    const [one, other] = [1, 2].map(() => packSheet(mixedSprites(40), optionsWith()));
    expect(other!.frames).toEqual(one!.frames);
    expect(lookAlike(other!.pages[0]!, one!.pages[0]!)).toBe(true);
  });

  it('store frames once that look the same, wherever they are in their frame', () => {
    const { frames } = packSheet(knight(), optionsWith());
    const [first, , third] = frames.filter(({ key }) => key.startsWith('knight/walk-south'));
    expect([third!.x, third!.y]).toEqual([first!.x, first!.y]);
    expect([first!.offsetX, third!.offsetX]).toEqual([5, 7]);
    expect(looks(frames)).toHaveLength(9);
  });

  it('say where a frame was, how large it is and where its pivot is, in pixels of the page', () => {
    const sheet = packSheet(knight(), optionsWith({ scale: 2 }));
    expect(sheet.frames[0]).toMatchObject({
      key: 'knight',
      width: 24,
      height: 48,
      offsetX: 12,
      offsetY: 12,
      sourceWidth: 48,
      sourceHeight: 64,
      pivot: { x: 0.5, y: 0.9375 },
      durationMs: 100,
    });
    expect(sheet.tags.map(({ key, from, to, loop }) => [key, from, to, loop])).toEqual([
      ['knight', 0, 0, 'LOOP'],
      ['knight/walk-south', 1, 4, 'LOOP'],
      ['knight/nod', 5, 7, 'PING_PONG'],
      ['knight/fall', 8, 9, 'ONCE'],
    ]);
    expect(sheet.frames[3]!.key).toBe('knight/walk-south/2');
  });

  it('repeat the border around each frame', () => {
    const picture = noisyPicture(3, 2, 5);
    const { pages, frames } = packSheet([still('tile', picture)], optionsWith({ extrusion: 2, scale: 2 }));
    const [page, frame] = [pages[0]!, frames[0]!];
    expect([page.width, page.height]).toEqual([10, 8]);
    for (let y = 0; y < page.height; y++) {
      for (let x = 0; x < page.width; x++) {
        const sx = Math.min(2, Math.max(0, Math.floor((x - frame.x) / 2)));
        const sy = Math.min(1, Math.max(0, Math.floor((y - frame.y) / 2)));
        const [is, was] = [(y * page.width + x) * 4, (sy * 3 + sx) * 4];
        expect(page.pixels.slice(is, is + 4)).toEqual(picture.pixels.slice(was, was + 4));
      }
    }
  });

  it('have sides that are powers of two when asked', () => {
    for (const layout of ['PACKED', 'GRID'] as const) {
      const { pages } = packSheet(mixedSprites(60), optionsWith({ powerOfTwo: true, layout, maxSide: 1000 }));
      for (const { width, height } of pages) {
        expect(Number.isInteger(Math.log2(width)) && Number.isInteger(Math.log2(height))).toBe(true);
        expect(Math.max(width, height)).toBeLessThanOrEqual(512);
      }
    }
  });

  it('go on over several, each full, and no animation is torn apart that fits on one', () => {
    const animations = Array.from(
      { length: 12 },
      (_, i): SheetSource => ({
        ...still(`dancer-${i}`, noisyPicture(40, 40, i)),
        tag: 'dance',
        pictures: Array.from({ length: 6 }, (_, frame) => noisyPicture(40, 40, 100 * i + frame)),
        durationsMs: Array.from({ length: 6 }, () => 100),
      }),
    );
    const sheet = packSheet(animations, optionsWith({ maxSide: 256 }));
    expect(sheet.pages.map(({ width, height }) => Math.max(width, height) <= 256)).not.toContain(false);
    expect(sheet.pages).toHaveLength(2);
    expectSamePixels(sheet, animations);
    for (const { from, to } of sheet.tags) {
      expect(new Set(sheet.frames.slice(from, to + 1).map(({ page }) => page)).size).toBe(1);
    }
  });

  it('tear an animation only when it is too large for any page', () => {
    const giant: SheetSource = {
      ...still('giant', noisyPicture(60, 60, 1)),
      tag: 'stomp',
      pictures: [1, 2, 3].map((seed) => noisyPicture(60, 60, seed)),
      durationsMs: [50, 50, 50],
    };
    const sheet = packSheet([still('mouse', noisyPicture(3, 3, 9)), giant], optionsWith({ maxSide: 64 }));
    expect(sheet.pages).toHaveLength(4);
    expectSamePixels(sheet, [still('mouse', noisyPicture(3, 3, 9)), giant]);
  });

  it('take frames of one pixel and frames of nothing', () => {
    const sources = [still('dot', noisyPicture(1, 1, 1)), still('nothing', blankPicture(9, 9))];
    const sheet = packSheet(sources, optionsWith());
    expectSamePixels(sheet, sources);
    expect(sheet.frames[1]).toMatchObject({ width: 1, height: 1, sourceWidth: 9, sourceHeight: 9 });
  });

  it('take pixels at an odd address', () => {
    const { pixels } = noisyPicture(4, 4, 3);
    const shifted = new Uint8ClampedArray(pixels.length + 1).subarray(1) as Uint8ClampedArray<ArrayBuffer>;
    shifted.set(pixels);
    const sources = [still('odd', { width: 4, height: 4, pixels: shifted })];
    for (const trim of [true, false]) expectSamePixels(packSheet(sources, optionsWith({ trim })), sources);
    expect(enlarge(sources[0]!.pictures[0]!, 2).pixels).toEqual(enlarge(noisyPicture(4, 4, 3), 2).pixels);
  });
});

describe('a grid', () => {
  it('has equal cells, animations in rows of their own, pivots in one place', () => {
    const sheet = packSheet(knight(), optionsWith({ layout: 'GRID', padding: 3, extrusion: 1 }));
    // Trimmed alike: columns 3..18 and rows 6..29 of 24 × 32 have something in them.
    expect(sheet.grid).toEqual({ cellWidth: 16, cellHeight: 24, columns: 4, margin: 1, spacing: 5 });
    const seats = sheet.frames.map(({ x, y }) => [(x - 1) / 21, (y - 1) / 29]);
    expect(seats).toEqual([
      [0, 0],
      [0, 1],
      [1, 1],
      [2, 1],
      [3, 1],
      [0, 2],
      [1, 2],
      [2, 2],
      [0, 3],
      [1, 3],
    ]);
    expect(new Set(sheet.frames.map(({ pivot }) => `${pivot.x} ${pivot.y}`))).toEqual(new Set(['0.5625 1']));
  });

  it('lets sprites of different sizes stand on one line', () => {
    const sources = [still('tall', noisyPicture(8, 40, 1)), still('wide', noisyPicture(30, 6, 2))];
    const sheet = packSheet(sources, optionsWith({ layout: 'GRID' }));
    expect(sheet.grid).toMatchObject({ cellWidth: 30, cellHeight: 40, columns: 2 });
    expect(sheet.frames.map(({ pivot }) => pivot)).toEqual([
      { x: 0.5, y: 1 },
      { x: 0.5, y: 1 },
    ]);
    const tall = cutBack(sheet.pages, sheet.frames[0]!);
    expect(tall.pixels.slice(11 * 4, 19 * 4)).toEqual(noisyPicture(8, 40, 1).pixels.slice(0, 8 * 4));
  });

  it('goes on over several pages', () => {
    const sources = mixedSprites(30);
    const sheet = packSheet(sources, optionsWith({ layout: 'GRID', maxSide: 300, trim: false }));
    expect(sheet.pages.length).toBeGreaterThan(1);
    expectApart(sheet, 2, 0);
  });
});

describe('what cannot be packed', () => {
  const refusal = (sources: readonly SheetSource[], some: Parameters<typeof optionsWith>[0] = {}) => {
    try {
      packSheet(sources, optionsWith(some));
    } catch (error) {
      expect(error).toBeInstanceOf(SheetError);
      return error as SheetError;
    }
    throw new Error('it was packed');
  };

  it('is a frame larger than a page, and the error names it', () => {
    const error = refusal([still('mouse', noisyPicture(5, 5, 1)), still('whale', noisyPicture(65, 20, 2))], {
      maxSide: 64,
    });
    expect(error.key).toBe('whale');
    expect(error.message).toContain('whale needs 65 × 20 px');
  });

  it('is a border or a grid that makes it so', () => {
    const fish = [still('fish', noisyPicture(60, 60, 1))];
    expect(packSheet(fish, optionsWith({ maxSide: 64 })).pages).toHaveLength(1);
    expect(refusal(fish, { maxSide: 64, extrusion: 3 }).key).toBe('fish');
    expect(refusal(fish, { maxSide: 64, extrusion: 3, layout: 'GRID' }).message).toContain('60 × 60');
  });

  it.each([
    [[], 'nothing'],
    [[still('a', noisyPicture(2, 2, 1)), still('a', noisyPicture(2, 2, 2))], 'twice'],
    [[still('../a', noisyPicture(2, 2, 1))], 'no name for a file'],
    [[{ ...still('a', noisyPicture(2, 2, 1)), pictures: [] }], 'no pictures'],
    [[{ ...still('a', noisyPicture(2, 2, 1)), durationsMs: [1, 2] }], '1 pictures and 2 durations'],
    [[{ ...still('a', noisyPicture(2, 2, 1)), durationsMs: [Number.NaN] }], '1 to 65535 ms'],
    [[{ ...still('a', noisyPicture(2, 2, 1)), pivot: { x: Number.NaN, y: 0 } }], 'pivot'],
    [[still('a', blankPicture(0, 4))], 'no pixels'],
  ] satisfies [SheetSource[], string][])('is %#', (sources, words) => {
    expect(refusal(sources).message).toContain(words);
  });

  it('is more than the bounds', () => {
    const one = blankPicture(1, 1);
    const many = { ...still('a', one), pictures: Array(2_049).fill(one), durationsMs: Array(2_049).fill(9) };
    expect(refusal([many]).message).toContain('2049 frames');
    expect(refusal([still('a', blankPicture(1024, 1024))], { scale: 16 }).message).toContain(
      'million pixels',
    );
    const cross = [still('a', noisyPicture(6_000, 1, 1)), still('b', noisyPicture(1, 6_000, 1))];
    expect(refusal(cross, { layout: 'GRID', maxSide: 8_192 }).message).toContain('one canvas');
  });
});
