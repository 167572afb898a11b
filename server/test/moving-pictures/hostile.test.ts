import { animatedFormats } from '@papeterie/pixels/formats/animated/animated-image';
import { exifOf } from '@papeterie/pixels/formats/exif/exif-orientation';
import { pngChunk } from '@papeterie/pixels/formats/png/png-chunk';
import { describe, expect, it } from 'vitest';
import { decodeMoving } from '../../src/adapters/pixels/moving-pictures/decode-moving.ts';
import { UnsupportedImageError } from '../../src/domain/errors.ts';
import { encode, looksOf, painted, rolling } from './figures.ts';
import { apngFile, controlChunk, headerChunk, numbers, packed, pngFile } from './handmade-apng.ts';

const dot = painted(1, 1, () => [9, 9, 9, 255]);
/** Why a file is refused, or what of it is left out. */
const refusal = (bytes: Uint8Array) =>
  decodeMoving(bytes).then(
    (moving) => moving?.warnings[0] ?? 'taken',
    (error: unknown) => {
      if (!(error instanceof UnsupportedImageError)) throw error;
      return error.message;
    },
  );

it('of an APNG with a damaged animation the still picture is left, as it lies', async () => {
  const [one, other] = [painted(2, 1, (x) => [x, 0, 0, 255]), painted(2, 1, () => [0, 0, 9, 255])];
  const exif = pngChunk('eXIf', exifOf(6));
  const animation = [pngChunk('acTL', numbers(3, 0)), controlChunk(0, { picture: one })];
  const rest = [controlChunk(1, { picture: other }), pngChunk('fdAT', numbers(2), packed(other))];
  const still = pngChunk('IDAT', packed(one));
  const file = pngFile(headerChunk(2, 1), exif, ...animation, still, ...rest);
  const { frames, warnings } = (await decodeMoving(file))!;
  expect(looksOf(frames)).toEqual(looksOf([painted(1, 2, (_x, y) => [y, 0, 0, 255])]));
  expect(warnings).toEqual([expect.stringMatching(/fewer frames/)]);
});

describe('what is wrong with an APNG is told', () => {
  const frames = (...numbered: number[]) =>
    numbered.map((sequence) => controlChunk(sequence, { picture: dot }));
  const start = (count: number) => [headerChunk(1, 1), pngChunk('acTL', numbers(count, 0))];
  const still = pngChunk('IDAT', packed(dot));
  const more = (sequence: number) => pngChunk('fdAT', numbers(sequence), packed(dot));
  const wrongSum = apngFile([1, 1], [{ picture: dot }, { picture: dot }]);
  wrongSum[wrongSum.length - 30]! ^= 1;
  const [one, two, three] = frames(0, 1, 2) as [Uint8Array, Uint8Array, Uint8Array];

  it.each<[string, Uint8Array, RegExp]>([
    ['no frames', pngFile(...start(0), still), /no frames/],
    ['pixels before any frame', pngFile(...start(1), more(0), still, ...frames(1)), /no frame/],
    ['numbers out of order', pngFile(...start(2), one, still, three, more(1)), /in order/],
    ['a number twice', pngFile(...start(2), one, still, frames(0)[0]!, more(1)), /in order/],
    ['fewer frames than promised', pngFile(...start(3), one, still, two, more(2)), /fewer frames/],
    ['more frames than promised', pngFile(...start(1), one, still, two, more(2)), /more frames/],
    ['a frame without pixels', pngFile(...start(2), one, still, two), /frame 2 has no pixels/],
    ['two frames before the picture', pngFile(...start(2), one, two, still), /first frame/],
    ['the picture in two places', pngFile(...start(2), one, still, two, still), /two places/],
    ['two headers', pngFile(...start(2), headerChunk(4_000, 4_000), one, still), /begins twice/],
    ['an empty frame chunk', pngFile(...start(2), one, still, two, pngChunk('fdAT')), /too early/],
    ['a wrong checksum', wrongSum, /checksum/],
    ['a frame beyond it', apngFile([1, 1], [{ picture: dot }, { picture: dot, x: 1 }]), /beyond/],
    [
      'a frame far beyond it',
      apngFile([1, 1], [{ picture: dot }, { picture: dot, y: 0xffff_ffff }]),
      /beyond/,
    ],
    [
      'a first frame smaller than it',
      apngFile([2, 1], [{ picture: dot }, { picture: dot }]),
      /cannot be read/,
    ],
    [
      'an unknown disposal',
      apngFile([1, 1], [{ picture: dot }, { picture: dot, dispose: 3 }]),
      /unknown way/,
    ],
    ['an unknown blending', apngFile([1, 1], [{ picture: dot }, { picture: dot, blend: 9 }]), /unknown way/],
    ['a giant', pngFile(headerChunk(65_000, 65_000), pngChunk('acTL', numbers(2, 0))), /too large: 65000/],
    ['no size', pngFile(headerChunk(0, 7), pngChunk('acTL', numbers(2, 0))), /no pixels/],
    [
      'too many frames',
      pngFile(headerChunk(1, 1), pngChunk('acTL', numbers(1e9, 0))),
      /more than 512 frames/,
    ],
    ['too many pixels', pngFile(headerChunk(4_000, 4_000), pngChunk('acTL', numbers(5, 0))), /67 million/],
    [
      'pixels that are none',
      pngFile(...start(2), one, still, two, pngChunk('fdAT', numbers(2), Buffer.from('zzz'))),
      /frame 2 cannot be read/,
    ],
  ])('%s', async (_what, bytes, words) => {
    expect(await refusal(bytes)).toMatch(words);
  });

  it('but chunks that say so after the pixels are none: then it is a still picture', async () => {
    expect(await decodeMoving(pngFile(headerChunk(1, 1), still, pngChunk('acTL', numbers(2, 0))))).toBeNull();
  });
});

describe('what is wrong with a GIF or WebP is told', () => {
  const changed = async (format: 'GIF' | 'WEBP', change: (bytes: Buffer) => void): Promise<Uint8Array> => {
    const bytes = Buffer.from(await encode(rolling(), format));
    change(bytes);
    return bytes;
  };

  it('a canvas that is larger than bounds', async () => {
    const gif = await changed('GIF', (bytes) => bytes.fill(0xff, 6, 10));
    expect(await refusal(gif)).toMatch(/too large: 65535 × 65535/);
    const webp = await changed('WEBP', (bytes) => bytes.fill(0xff, 24, 30));
    expect(await refusal(webp)).toMatch(/too large: 16777216 × 16777216/);
  });

  it('frames beyond the canvas, which a GIF may have: there they are clipped', async () => {
    const gif = await changed('GIF', (bytes) => bytes.writeUInt16LE(5, 6));
    expect((await decodeMoving(gif))!.frames[0]).toMatchObject({ width: 5, height: 17 });
    const webp = await changed('WEBP', (bytes) => bytes.writeUIntLE(4, 24, 3));
    expect(await refusal(webp)).toMatch(/beyond/);
  });

  it('too many frames', async () => {
    const frames = Array.from({ length: 513 }, () => dot);
    const moving = { frames, durationsMs: frames.map(() => 20), loop: 'LOOP' as const };
    for (const format of animatedFormats) {
      expect(await refusal(await encode(moving, format))).toMatch(/more than 512 frames/);
    }
  });

  it('rubbish between the frames', async () => {
    const gif = await encode(rolling(), 'GIF');
    const rubbish = Buffer.concat([gif.subarray(0, -1), Buffer.from('rubbish')]);
    expect(await refusal(rubbish)).toMatch(/between its frames/);
  });
});

it.each(animatedFormats)('a %s that is cut off anywhere is refused or shows what it has', async (format) => {
  const bytes = await encode(rolling(), format);
  for (let end = 12; end < bytes.length - 1; end += 7) {
    const told = await refusal(bytes.subarray(0, end));
    // A GIF that ends between two frames is whole to everybody who reads it.
    if (told !== 'taken') expect(told).toMatch(/^The picture is damaged: .+\.$/);
    else expect(format).toBe('GIF');
  }
});

it.each(animatedFormats)('a %s with any byte changed is refused or taken, nothing else', async (format) => {
  const bytes = await encode(rolling(3), format);
  for (let at = 0; at < bytes.length; at += 5) {
    const changed = Buffer.from(bytes);
    changed[at] = changed[at]! ^ 0x55;
    const told = await refusal(changed);
    if (format === 'APNG' && at > 7) expect(told, `byte ${at}`).not.toBe('taken');
    else expect(told).toMatch(/^taken$|^The (animated )?picture .+\.$/);
  }
});
