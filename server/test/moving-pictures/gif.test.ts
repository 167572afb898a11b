import { joinBytes } from '@papeterie/pixels/formats/bytes/join-bytes';
import { gifHead, gifTrailer } from '@papeterie/pixels/formats/gif/gif-head';
import { GIFEncoder, type Palette } from '@papeterie/pixels/formats/gif/gifenc';
import { shownFrames } from '@papeterie/pixels/formats/gif/write-gif';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { decodeMoving } from '../../src/adapters/pixels/moving-pictures/decode-moving.ts';
import { encode, looksOf, painted, rolling, soft } from './figures.ts';

/** sharp's own writing of the same. */
const bySharp = async (format: 'gif' | 'webp', options: object): Promise<Buffer> => {
  const { frames } = rolling();
  const { width, height } = frames[0]!;
  const raw = { width, height: height * frames.length, channels: 4, pageHeight: height } as const;
  return sharp(Buffer.concat(frames.map(({ pixels }) => Buffer.from(pixels))), { raw })
    .toFormat(format, { lossless: true, ...options })
    .toBuffer();
};

describe('pictures that move from elsewhere', () => {
  it.each(['gif', 'webp'] as const)('are read as sharp writes them: %s', async (format) => {
    const delay = [100, 40, 70, 250, 900];
    const moving = (await decodeMoving(await bySharp(format, { delay, loop: 3 })))!;
    expect(looksOf(moving.frames)).toEqual(looksOf(rolling().frames));
    expect(moving).toMatchObject({ durationsMs: delay, loop: 'LOOP' });
    expect((await decodeMoving(await bySharp(format, { delay, loop: 1 })))!.loop).toBe('ONCE');
    expect((await decodeMoving(await bySharp(format, { delay, loop: 0 })))!.loop).toBe('LOOP');
  });

  it.each(['gif', 'webp'] as const)('are shown as long as browsers show them: %s', async (format) => {
    const file = await bySharp(format, { delay: [0, 10, 20, 30, 65_000] });
    const { durationsMs } = (await decodeMoving(file))!;
    expect(durationsMs).toEqual([100, 100, 20, 30, 60_000]);
  });

  it('are read as gifenc writes them, with what was there before', async () => {
    const gif = GIFEncoder({ auto: false });
    const palette: Palette = [
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 0],
      [0, 0, 0],
    ];
    const options = { delay: 50, transparent: true, transparentIndex: 3, colorDepth: 2 };
    gif.writeFrame(Uint8Array.of(0, 3, 0, 3), 2, 2, { ...options, dispose: 1 });
    gif.writeFrame(Uint8Array.of(3, 1, 3, 3), 2, 2, { ...options, dispose: 2 });
    gif.writeFrame(Uint8Array.of(3, 3, 3, 1), 2, 2, { ...options, dispose: 1 });
    const head = gifHead({ width: 2, height: 2 }, palette, palette.length, 0);
    const { frames } = (await decodeMoving(joinBytes([head, gif.bytesView(), gifTrailer])))!;
    const [red, green] = [
      [255, 0, 0, 255],
      [0, 255, 0, 255],
    ] as const;
    const at = (...four: (typeof red | typeof green | null)[]) => painted(2, 2, (x, y) => four[y * 2 + x]!);
    expect(looksOf(frames)).toEqual(
      looksOf([at(red, null, red, null), at(red, green, red, null), at(null, null, null, green)]),
    );
  });

  /** Red everywhere, then green in the middle: a frame without any transparency. */
  const cleared = (dispose: number): Uint8Array => {
    const gif = GIFEncoder({ auto: false });
    const palette: Palette = [
      [255, 0, 0],
      [0, 255, 0],
    ];
    const options = { delay: 50, transparent: false, transparentIndex: 0, colorDepth: 1 };
    gif.writeFrame(new Uint8Array(9), 3, 3, { ...options, dispose: 1 });
    gif.writeFrame(Uint8Array.of(1), 1, 1, { ...options, dispose });
    gif.writeFrame(Uint8Array.of(1), 1, 1, { ...options, dispose: 1 });
    const head = gifHead({ width: 3, height: 3 }, palette, palette.length, 0);
    const bytes = Buffer.from(joinBytes([head, gif.bytesView(), gifTrailer]));
    // gifenc puts every frame at 0, 0.
    const second = bytes.indexOf(Uint8Array.of(0x2c, 0, 0, 0, 0, 1, 0, 1, 0));
    bytes[second + 1] = 1;
    bytes[second + 3] = 1;
    return bytes;
  };
  const [red, green] = [
    [255, 0, 0, 255],
    [0, 255, 0, 255],
  ] as const;
  const atMost = (middle: typeof red | typeof green | null, corner: typeof red | typeof green) =>
    painted(3, 3, (x, y) => (x === 1 && y === 1 ? middle : x + y === 0 ? corner : red));

  it('are emptied where a frame says so, whatever the background’s color', async () => {
    const { frames } = (await decodeMoving(cleared(2)))!;
    expect(looksOf(frames)).toEqual(looksOf([atMost(red, red), atMost(green, red), atMost(null, green)]));
  });

  it('are as before where a frame says so', async () => {
    const { frames } = (await decodeMoving(cleared(3)))!;
    expect(looksOf(frames)).toEqual(looksOf([atMost(red, red), atMost(green, red), atMost(red, green)]));
  });

  it('need not end with a trailer', async () => {
    const file = await encode(rolling(), 'GIF');
    expect((await decodeMoving(file.subarray(0, -1)))!.frames).toHaveLength(5);
  });
});

describe('a written GIF', () => {
  it('keeps 256 colors, and each frame its own when they are more together', async () => {
    const ramp = (from: number) =>
      painted(16, 16, (x, y) => [(y * 16 + x + from) & 255, from, y * 16 + x, 255]);
    for (const frames of [[ramp(0)], [ramp(0), ramp(1)], [ramp(0), ramp(50), ramp(99)]]) {
      const moving = {
        frames: [...frames, frames[0]!],
        durationsMs: [40, 40, 40, 40],
        loop: 'LOOP' as const,
      };
      moving.durationsMs.length = moving.frames.length;
      const back = await decodeMoving(await encode(moving, 'GIF'));
      expect(looksOf(back!.frames)).toEqual(looksOf(moving.frames));
    }
  });

  it('takes the nearest of 255 when a frame has more, and is there or not', async () => {
    const moving = soft();
    const back = (await decodeMoving(await encode(moving, 'GIF')))!;
    expect(back.frames).toHaveLength(3);
    const colors = new Set<number>();
    let error = 0;
    let seen = 0;
    for (const [i, { pixels }] of back.frames.entries()) {
      for (let at = 0; at < pixels.length; at += 4) {
        const wanted = moving.frames[i]!.pixels;
        expect(pixels[at + 3]).toBe(wanted[at + 3]! >= 128 ? 255 : 0);
        if (pixels[at + 3] === 0) continue;
        seen++;
        colors.add((pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!);
        for (let c = 0; c < 3; c++) error += Math.abs(pixels[at + c]! - wanted[at + c]!);
      }
    }
    expect(colors.size).toBeLessThanOrEqual(255);
    expect(error / seen / 3).toBeLessThan(10);
  });

  it('lasts as long as it should', () => {
    const delays = (durationsMs: number[]) => shownFrames(durationsMs).map(({ delay }) => delay);
    expect(delays([100, 50, 30])).toEqual([10, 5, 3]);
    const thirds = delays(Array.from({ length: 30 }, () => 1000 / 30));
    expect(thirds.reduce((sum, delay) => sum + delay)).toBe(100);
    expect(delays([125, 125, 125, 125])).toEqual([13, 12, 13, 12]);
    expect(delays([5, 5, 90])).toEqual([2, 2, 6]);
    // Faster than a GIF can be: 50 frames of the 60, from the first on, spread over the second.
    const sixty = shownFrames(Array.from({ length: 60 }, () => 1000 / 60));
    expect(sixty.reduce((sum, { delay }) => sum + delay, 0)).toBe(100);
    expect(sixty).toHaveLength(50);
    expect(sixty[0]!.index).toBe(0);
    expect(Math.max(...sixty.slice(1).map(({ index }, at) => index - sixty[at]!.index))).toBe(2);
    expect(delays([90, 5, 5]).reduce((sum, delay) => sum + delay)).toBe(11);
  });
});
