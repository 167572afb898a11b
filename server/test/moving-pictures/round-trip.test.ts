import { animatedFormats } from '@papeterie/pixels/formats/animated/animated-image';
import { afterAll, describe, expect, it } from 'vitest';
import { createSharpCodec } from '../../src/adapters/images/sharp-codec.ts';
import { decodeMoving } from '../../src/adapters/pixels/moving-pictures/decode-moving.ts';
import { createPixelWork } from '../../src/adapters/pixels/threaded-pixel-work.ts';
import { UnsupportedImageError } from '../../src/domain/errors.ts';
import { places } from '../support/app.ts';
import { encode, looksOf, type Moving, painted, rolling, soft } from './figures.ts';

const pixelWork = createPixelWork(places.pixelWorker, 1);
afterAll(() => pixelWork.close());

const codec = createSharpCodec();
const decodeOnThread = async (bytes: Uint8Array): Promise<Moving | null> => {
  const file = await pixelWork.readMoving(bytes, false, {});
  if (file?.from !== 'MOVING') return null;
  const frames = await Promise.all(file.frames.map(({ png }) => codec.decode(png)));
  return { frames, durationsMs: file.durationsMs, loop: file.loop };
};
const both = { here: decodeMoving, 'on a thread': decodeOnThread };

describe.each(Object.entries(both))('pictures that move, %s', (_where, decode) => {
  describe.each(animatedFormats)('as %s', (format) => {
    it('come back as they were', async () => {
      const moving = rolling();
      const back = (await decode(await encode(moving, format)))!;
      expect(looksOf(back.frames)).toEqual(looksOf(moving.frames));
      expect(back).toMatchObject({ durationsMs: moving.durationsMs, loop: 'LOOP' });
    });

    it('play once, or there and back', async () => {
      const moving = rolling(4);
      const once = await decode(await encode({ ...moving, loop: 'ONCE' }, format));
      expect(once!.loop).toBe('ONCE');
      const there = (await decode(await encode({ ...moving, loop: 'PING_PONG' }, format)))!;
      const [a, b, c, d] = looksOf(moving.frames);
      expect(looksOf(there.frames)).toEqual([a, b, c, d, c, b]);
      expect(there).toMatchObject({ durationsMs: [100, 50, 30, 200, 30, 50], loop: 'LOOP' });
    });

    it('can be one pixel, or all empty', async () => {
      const dot = { ...rolling(3), frames: [0, 90, 255].map((red) => painted(1, 1, () => [red, 0, 0, 255])) };
      const back = await decode(await encode(dot, format));
      expect(looksOf(back!.frames)).toEqual(looksOf(dot.frames));
      const nothing = { ...rolling(2), frames: [0, 1].map(() => painted(5, 3, () => null)) };
      const still = await decode(await encode(nothing, format));
      expect(looksOf(still!.frames)).toEqual(looksOf(nothing.frames));
    });

    it('that are one picture do not move', async () => {
      expect(await decode(await encode(rolling(1), format))).toBeNull();
    });
  });

  it.each(['WEBP', 'APNG'] as const)('lose nothing as %s', async (format) => {
    const moving = soft();
    const back = (await decode(await encode(moving, format)))!;
    expect(looksOf(back.frames)).toEqual(looksOf(moving.frames));
    expect(back.durationsMs).toEqual(moving.durationsMs);
  });

  it('are refused in words', async () => {
    const file = await encode(rolling(), 'APNG');
    await expect(decode(file.subarray(0, -40))).rejects.toThrow(UnsupportedImageError);
    await expect(decode(file.subarray(0, -40))).rejects.toThrow('it ends too early');
    expect(await decode(Buffer.from('no picture at all'))).toBeNull();
    expect(await decode(new Uint8Array())).toBeNull();
  });
});

it('are given up when nobody waits any more', async () => {
  const gone = AbortSignal.abort();
  const file = await encode(rolling(), 'GIF');
  await expect(pixelWork.readMoving(file, false, { signal: gone })).rejects.toThrow();
});
