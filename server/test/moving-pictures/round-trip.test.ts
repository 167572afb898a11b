import { afterAll, describe, expect, it } from 'vitest';
import { decodeMoving } from '../../src/adapters/pixels/moving-pictures/decode-moving.ts';
import { encodeMoving } from '../../src/adapters/pixels/moving-pictures/encode-moving.ts';
import { createPixelWorkshop } from '../../src/adapters/pixels/threaded-workshop.ts';
import { type MovingPictures, movingFormats } from '../../src/domain/animations/moving-pictures.ts';
import { UnsupportedImageError } from '../../src/domain/errors.ts';
import { places } from '../support/app.ts';
import { looksOf, painted, rolling, soft } from './figures.ts';

const workshop = createPixelWorkshop(places.pixelWorker, 1);
afterAll(() => workshop.close());

const signal = new AbortController().signal;
const both: Record<string, MovingPictures> = {
  here: { decode: decodeMoving, encode: encodeMoving },
  'on a thread': workshop.movingPictures,
};

describe.each(Object.keys(both))('pictures that move, %s', (where) => {
  const { decode, encode } = both[where]!;

  describe.each(movingFormats)('as %s', (format) => {
    it('come back as they were', async () => {
      const moving = rolling();
      const back = (await decode(await encode(moving, format, signal), signal))!;
      expect(looksOf(back.frames)).toEqual(looksOf(moving.frames));
      expect(back).toMatchObject({ durationsMs: moving.durationsMs, loop: 'LOOP' });
    });

    it('play once, or there and back', async () => {
      const moving = rolling(4);
      const once = await decode(await encode({ ...moving, loop: 'ONCE' }, format, signal), signal);
      expect(once!.loop).toBe('ONCE');
      const there = (await decode(await encode({ ...moving, loop: 'PING_PONG' }, format, signal), signal))!;
      const [a, b, c, d] = looksOf(moving.frames);
      expect(looksOf(there.frames)).toEqual([a, b, c, d, c, b]);
      expect(there).toMatchObject({ durationsMs: [100, 50, 30, 200, 30, 50], loop: 'LOOP' });
    });

    it('can be one pixel, or all empty', async () => {
      const dot = { ...rolling(3), frames: [0, 90, 255].map((red) => painted(1, 1, () => [red, 0, 0, 255])) };
      const back = await decode(await encode(dot, format, signal), signal);
      expect(looksOf(back!.frames)).toEqual(looksOf(dot.frames));
      const nothing = { ...rolling(2), frames: [0, 1].map(() => painted(5, 3, () => null)) };
      const still = await decode(await encode(nothing, format, signal), signal);
      expect(looksOf(still!.frames)).toEqual(looksOf(nothing.frames));
    });

    it('that are one picture do not move', async () => {
      expect(await decode(await encode(rolling(1), format, signal), signal)).toBeNull();
    });
  });

  it.each(['WEBP', 'APNG'] as const)('lose nothing as %s', async (format) => {
    const moving = soft();
    const back = (await decode(await encode(moving, format, signal), signal))!;
    expect(looksOf(back.frames)).toEqual(looksOf(moving.frames));
    expect(back.durationsMs).toEqual(moving.durationsMs);
  });

  it('are refused in words', async () => {
    const file = await encode(rolling(), 'APNG', signal);
    await expect(decode(file.subarray(0, -40), signal)).rejects.toThrow(UnsupportedImageError);
    await expect(decode(file.subarray(0, -40), signal)).rejects.toThrow('it ends too early');
    expect(await decode(Buffer.from('no picture at all'), signal)).toBeNull();
    expect(await decode(new Uint8Array(), signal)).toBeNull();
  });
});

it('are given up when nobody waits any more', async () => {
  const gone = AbortSignal.abort();
  await expect(workshop.movingPictures.encode(rolling(), 'GIF', gone)).rejects.toThrow();
});
