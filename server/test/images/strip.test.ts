import { exifOf, type Orientation } from '@papeterie/pixels/formats/exif/exif-orientation';
import { isLossless } from '@papeterie/pixels/formats/is-lossless';
import { pngChunk } from '@papeterie/pixels/formats/png/png-chunk';
import { strip } from '@papeterie/pixels/formats/strip';
import { riffChunk } from '@papeterie/pixels/formats/webp/riff';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { createSharpCodec } from '../../src/adapters/images/sharp-codec.ts';

const codec = createSharpCodec();
const secret = 'Somebody, 48.2082 N 16.3738 E';
const size = { width: 24, height: 16 };

/** Noise, half of it transparent, so that any loss shows. */
const pixels = Buffer.from(
  Array.from({ length: size.width * size.height * 4 }, (_, i) => (i % 4 === 3 ? 255 : (i * 7919) % 251)),
);
const image = () => sharp(pixels, { raw: { ...size, channels: 4 } });
const told = (one: Sharp) =>
  one
    .withExif({ IFD0: { Copyright: secret, Artist: secret } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${secret}</a></x:xmpmeta>`);

const formats: Record<string, (one: Sharp) => Sharp> = {
  PNG: (one) => one.png(),
  JPEG: (one) => one.flatten().jpeg(),
  'progressive JPEG': (one) => one.flatten().jpeg({ progressive: true }),
  'lossless WebP': (one) => one.webp({ lossless: true }),
  WebP: (one) => one.webp(),
  'lossless AVIF': (one) => one.avif({ lossless: true }),
  AVIF: (one) => one.avif(),
};

const looksOf = async (bytes: Uint8Array) =>
  Buffer.from((await codec.decode(bytes)).pixels).toString('base64');
const tells = (bytes: Uint8Array) => Buffer.from(bytes).includes(secret);
const behind = Buffer.from(`PK\x03\x04${secret}`);

describe.each(Object.entries(formats))('%s', (_name, as) => {
  it('loses what is said about it and what is behind its end, and keeps every pixel', async () => {
    const file = await told(as(image())).toBuffer();
    expect(tells(file)).toBe(true);
    const clean = await codec.clean(Buffer.concat([file, behind]));
    expect(tells(clean)).toBe(false);
    const facts = await sharp(clean).metadata();
    expect([facts.exif, facts.xmp]).toEqual([undefined, undefined]);
    expect(await looksOf(clean)).toBe(await looksOf(file));
    expect(await codec.clean(clean)).toBe(clean);
  });

  it('keeps its color profile', async () => {
    const file = await as(image()).withIccProfile('p3').toBuffer();
    const clean = await codec.clean(Buffer.concat([file, behind]));
    expect((await sharp(clean).metadata()).icc).toEqual((await sharp(file).metadata()).icc);
    expect(await looksOf(clean)).toBe(await looksOf(file));
  });

  it('cut off or changed anywhere never ends in an unforeseen error', async () => {
    const file = await told(as(image())).toBuffer();
    fc.assert(
      fc.property(fc.nat(file.byteLength - 1), fc.nat(255), fc.boolean(), (at, value, cut) => {
        const broken = Buffer.from(cut ? file.subarray(0, at) : file);
        if (!cut) broken[at] = value;
        const bare = strip(broken);
        // What is free in a file may have grown by a box's head, and no more.
        if (bare) expect(bare.byteLength).toBeLessThanOrEqual(broken.byteLength + 32);
      }),
      { numRuns: 300 },
    );
  });
});

/** A PNG, or a WebP that has room for it, said to lie so. */
const withOrientation = (file: Buffer, orientation: Orientation): Buffer => {
  const exif = Buffer.concat([exifOf(orientation), Buffer.from(secret)]);
  if (file.subarray(1, 4).toString() === 'PNG') {
    const afterHeader = 8 + 25;
    return Buffer.concat([file.subarray(0, afterHeader), pngChunk('eXIf', exif), file.subarray(afterHeader)]);
  }
  const webp = Buffer.concat([file, riffChunk('EXIF', exif)]);
  webp.writeUInt32LE(webp.byteLength - 8, 4);
  webp[20]! |= 0x08;
  return webp;
};

/** The numbers in the file, whatever they mean. */
const numbersOf = async (bytes: Uint8Array) => {
  const { data } = await sharp(bytes, { ignoreIcc: true })
    .autoOrient()
    .ensureAlpha()
    .raw({ depth: 'ushort' })
    .toBuffer({ resolveWithObject: true });
  return data.toString('base64');
};

it('what is stood up without loss keeps its color profile and all its bits', async () => {
  const deep = new Uint16Array(size.width * size.height * 3).map((_, i) => (i * 7919) % 65_521);
  const sixteen = sharp(deep, { raw: { ...size, channels: 3 } })
    .toColorspace('rgb16')
    .png();
  const profiled = (one: Sharp) => one.clone().withIccProfile('p3');
  const files = [
    sixteen,
    profiled(sixteen),
    profiled(formats.PNG!(image())),
    profiled(formats['lossless WebP']!(image())),
  ];
  for (const one of files) {
    const upright = await one.toBuffer();
    const file = withOrientation(upright, 6);
    expect((await sharp(file).metadata()).orientation).toBe(6);
    const clean = await codec.clean(file);
    const facts = await sharp(clean).metadata();
    const before = await sharp(upright).metadata();
    expect([facts.orientation ?? 1, facts.depth, facts.icc]).toEqual([1, before.depth, before.icc]);
    expect(await numbersOf(clean)).toBe(await numbersOf(file));
  }
});

it('whoever encodes again knows what has no loss', async () => {
  const lossy = ['JPEG', 'progressive JPEG', 'WebP', 'AVIF'];
  for (const [name, as] of Object.entries(formats)) {
    expect(isLossless(await told(as(image())).toBuffer()), name).toBe(!lossy.includes(name));
  }
});

it('pixel art as AVIF has every pixel as it is', async () => {
  const file = await formats.PNG!(image()).toBuffer();
  expect(await looksOf(await codec.render(file, { format: 'AVIF' }))).toBe(await looksOf(file));
});

it('what lies on its side is stood up, without loss where the file has none', async () => {
  for (const [as, lossless] of [
    [formats.PNG!, true],
    [formats['lossless WebP']!, true],
    [formats.JPEG!, false],
  ] as const) {
    const file = await as(image()).withMetadata({ orientation: 6 }).toBuffer();
    const clean = await codec.clean(file);
    const { width, height, orientation, exif } = await sharp(clean).metadata();
    expect({ width, height, orientation: orientation ?? 1, exif }).toEqual({
      width: size.height,
      height: size.width,
      orientation: 1,
      exif: undefined,
    });
    if (lossless) expect(await looksOf(clean)).toBe(await looksOf(file));
  }
});

describe.each(['gif', 'webp'] as const)('a %s that moves', (format) => {
  it('loses the same and goes on moving as it did', async () => {
    const frames = Buffer.concat([pixels, pixels.map((byte, i) => (i % 4 === 3 ? byte : 255 - byte))]);
    const raw = { width: size.width, height: size.height * 2, channels: 4, pageHeight: size.height } as const;
    const file = await told(sharp(frames, { raw })[format]({ delay: [70, 120], loop: 3 })).toBuffer();
    const comment = Buffer.concat([
      Buffer.from([0x21, 0xfe, secret.length]),
      Buffer.from(secret),
      Buffer.from([0]),
    ]);
    const whole =
      format === 'gif'
        ? Buffer.concat([file.subarray(0, -1), comment, file.subarray(-1), behind])
        : Buffer.concat([file, behind]);
    expect(tells(whole)).toBe(true);
    const bare = await codec.strip(whole);
    expect(tells(bare)).toBe(false);
    const facts = async (bytes: Uint8Array) => {
      const { pages, delay, loop } = await sharp(bytes, { pages: -1 }).metadata();
      const all = await sharp(bytes, { pages: -1 }).ensureAlpha().raw().toBuffer();
      return { pages, delay, loop, all: all.toString('base64') };
    };
    expect(await facts(bare)).toEqual(await facts(file));
    expect((await facts(bare)).pages).toBe(2);
  });
});

it('a WebP that moves goes on lying as it did, and nothing else is said of it', async () => {
  const raw = { width: size.width, height: size.height * 2, channels: 4, pageHeight: size.height } as const;
  const frames = Buffer.concat([pixels, pixels.map((byte, i) => (i % 4 === 3 ? byte : 255 - byte))]);
  const moving = sharp(frames, { raw }).webp({ delay: [70, 120] });
  const file = withOrientation(await moving.toBuffer(), 8);
  expect(tells(file)).toBe(true);
  const bare = await codec.strip(file);
  expect(tells(bare)).toBe(false);
  expect((await sharp(bare).metadata()).orientation).toBe(8);
  expect(await codec.strip(bare)).toBe(bare);
  expect(await codec.inspect(bare)).toMatchObject({ width: size.height, height: size.width });
});
