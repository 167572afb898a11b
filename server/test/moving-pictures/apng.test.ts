import { describe, expect, it } from 'vitest';
import { decodeMoving } from '../../src/adapters/pixels/moving-pictures/decode-moving.ts';
import { looksOf, painted, type Rgba } from './figures.ts';
import { apngFile } from './handmade-apng.ts';

const red: Rgba = [255, 0, 0, 255];
const green: Rgba = [0, 255, 0, 255];
const flat = (width: number, height: number, color: Rgba | null) => painted(width, height, () => color);
/** The colors of a row of pixels. */
const row = (...colors: (Rgba | null)[]) => painted(colors.length, 1, (x) => colors[x]!);

describe('an APNG', () => {
  it('keeps, empties or restores what a frame has covered', async () => {
    const file = apngFile(
      [3, 1],
      [
        { picture: row(red, red, red) },
        { picture: flat(1, 1, green), x: 0, dispose: 2 },
        { picture: flat(1, 1, green), x: 1, dispose: 1 },
        { picture: flat(1, 1, green), x: 2, dispose: 0 },
        { picture: flat(1, 1, red), x: 0 },
      ],
    );
    const { frames } = (await decodeMoving(file))!;
    expect(looksOf(frames)).toEqual(
      looksOf([
        row(red, red, red),
        row(green, red, red),
        row(red, green, red),
        row(red, null, green),
        row(red, null, green),
      ]),
    );
  });

  it('puts frames in the place of what is there, or lays them over it', async () => {
    const half: Rgba = [0, 0, 255, 128];
    const file = apngFile(
      [2, 1],
      [
        { picture: row(red, null) },
        { picture: row(half, half), blend: 1, dispose: 2 },
        { picture: row(half, null), blend: 0 },
      ],
    );
    const { frames } = (await decodeMoving(file))!;
    expect(looksOf(frames)).toEqual(
      looksOf([row(red, null), row([127, 0, 128, 255], half), row(half, null)]),
    );
  });

  it('may have a first frame that is restored to nothing', async () => {
    const file = apngFile(
      [1, 1],
      [
        { picture: row(red), dispose: 2 },
        { picture: row(null), blend: 1 },
      ],
    );
    expect(looksOf((await decodeMoving(file))!.frames)).toEqual(looksOf([row(red), row(null)]));
  });

  it('may have a still picture that is no part of it', async () => {
    const file = apngFile([1, 1], [{ picture: row(red) }, { picture: row(green) }], {
      still: row([1, 2, 3, 4]),
      plays: 1,
    });
    const moving = (await decodeMoving(file))!;
    expect(looksOf(moving.frames)).toEqual(looksOf([row(red), row(green)]));
    expect(moving.loop).toBe('ONCE');
  });

  it('says in fractions how long a frame is shown', async () => {
    const picture = row(red);
    const delays = [
      [1, 30],
      [1, 4],
      [7, 0],
      [0, 10],
      [65_535, 1],
    ] as const;
    const file = apngFile(
      [1, 1],
      delays.map((delay) => ({ picture, delay })),
    );
    expect((await decodeMoving(file))!.durationsMs).toEqual([33, 250, 70, 100, 60_000]);
  });
});
