import type { AnimatedFormat } from '@papeterie/pixels/formats/animated/animated-image';
import { readApng } from '@papeterie/pixels/formats/apng/read-apng';
import { readGif } from '@papeterie/pixels/formats/gif/read-gif';
import { createImageReader } from '@papeterie/pixels/formats/image-reader';
import { webpChunks } from '@papeterie/pixels/formats/webp/webp-chunks';
import { describe, expect, it } from 'vitest';
import { decodeMoving } from '../../src/adapters/pixels/moving-pictures/decode-moving.ts';
import { encode, looksOf, type Moving, painted, type Rgba, rolling } from './figures.ts';

/** [x, y, width, height] of each frame. */
type Areas = number[][];

const areasOf: Record<AnimatedFormat, (file: Uint8Array) => Areas> = {
  GIF: (file) => readGif(file)!.frames.map(({ x, y, width, height }) => [x, y, width, height]),
  APNG: (file) => readApng(file)!.frames.map(({ x, y, width, height }) => [x, y, width, height]),
  WEBP: (file) =>
    [...webpChunks(file)]
      .filter(({ type }) => type === 'ANMF')
      .map(({ data }) => {
        const from = createImageReader(data, true);
        return [from.u24() * 2, from.u24() * 2, from.u24() + 1, from.u24() + 1];
      }),
};

const colors: Rgba[] = [
  [200, 40, 30, 255],
  [30, 120, 220, 255],
];
/** A dot that goes to the right over a ground without holes; it stays once. */
const going = (ground: Rgba): Moving => ({
  frames: [0, 1, 1, 2].map((at) =>
    painted(20, 12, (x, y) => (y === 5 && x === 7 + at ? colors[1]! : y < 8 ? ground : colors[0]!)),
  ),
  durationsMs: [50, 50, 50, 50],
  loop: 'LOOP',
});

const lossless = ['APNG', 'WEBP'] as const;

describe('a frame of a written file', () => {
  it.each([
    [
      'GIF',
      [
        [0, 0, 20, 12],
        [7, 5, 2, 1],
        [0, 0, 1, 1],
        [8, 5, 2, 1],
      ],
    ],
    [
      'APNG',
      [
        [0, 0, 20, 12],
        [7, 5, 2, 1],
        [0, 0, 1, 1],
        [8, 5, 2, 1],
      ],
    ],
    // Where a frame of a WebP is, is said in units of two px.
    [
      'WEBP',
      [
        [0, 0, 20, 12],
        [6, 4, 3, 2],
        [0, 0, 1, 1],
        [8, 4, 2, 2],
      ],
    ],
  ] satisfies [AnimatedFormat, Areas][])('as %s is only what changed', async (format, areas) => {
    const moving = going([9, 9, 9, 255]);
    const file = await encode(moving, format);
    expect(areasOf[format](file)).toEqual(areas);
    expect(looksOf((await decodeMoving(file))!.frames)).toEqual(looksOf(moving.frames));
  });

  it.each(lossless)('as %s may become transparent again', async (format) => {
    const moving = going([9, 9, 9, 100]);
    moving.frames[3]!.pixels.fill(0, (5 * 20 + 8) * 4, (5 * 20 + 10) * 4);
    const file = await encode(moving, format);
    expect(areasOf[format](file)[3]).toEqual(areasOf[format](await encode(going([9, 9, 9, 100]), format))[3]);
    expect(looksOf((await decodeMoving(file))!.frames)).toEqual(looksOf(moving.frames));
  });

  it('as GIF is all of it where some of it is nothing', async () => {
    const areas = areasOf.GIF(await encode(rolling(), 'GIF'));
    expect(areas).toEqual(rolling().frames.map(() => [0, 0, 23, 17]));
  });

  it('as GIF says of long runs that they are as before, also where all but one of 256 colors are used', async () => {
    for (const count of [255, 256]) {
      const frame = (changed: boolean) =>
        painted(64, 8, (x, y) => {
          const number = (y * 64 + x) % count;
          const other = changed && y === 3 && (x === 2 || x === 61);
          return [other ? (number + 9) % count : number, 7, 70, 255];
        });
      const moving = { ...rolling(), frames: [frame(false), frame(true)], durationsMs: [50, 70] };
      const file = await encode(moving, 'GIF');
      const controls = readGif(file)!.frames.map(({ control }) => control[3]! & 1);
      expect(controls).toEqual([0, count === 255 ? 1 : 0]);
      expect(looksOf((await decodeMoving(file))!.frames)).toEqual(looksOf(moving.frames));
    }
  });
});
