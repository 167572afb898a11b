import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPicture } from '../../src/editor/pixels/picture.ts';
import { decodePng } from '../../src/features/painting/decode-png.ts';
import { pngFile } from '../../src/features/painting/encode-png.ts';

const chunk = (name: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(name), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A PNG of 3 × 2 of any kind, from its rows as bytes. */
const png = (depth: number, kind: number, rows: number[][], ...more: Buffer[]) => {
  const head = Buffer.from([0, 0, 0, 3, 0, 0, 0, 2, depth, kind, 0, 0, 0]);
  const data = deflateSync(Buffer.from(rows.flatMap((row) => [0, ...row])));
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    start,
    chunk('IHDR', head),
    ...more,
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const pixels = (bytes: Uint8Array) => {
  const { pixels: data } = decodePng(bytes);
  return Array.from({ length: data.length / 4 }, (_, at) => [...data.slice(at * 4, at * 4 + 4)].join(' '));
};

describe('a PNG', () => {
  it('comes back as it was sent, half transparent pixels too', async () => {
    const anyBytes = fc.uint8Array({ minLength: 24, maxLength: 24 });
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        const picture = createPicture(3, 2, Uint8ClampedArray.from(bytes));
        for (let at = 0; at < 6; at++) if (picture.pixels[at * 4 + 3] === 0) picture.words[at] = 0;
        const file = pngFile(picture, 'x.png');
        expect(file.type).toBe('image/png');
        const back = decodePng(new Uint8Array(await file.arrayBuffer()));
        expect([...back.pixels]).toEqual([...picture.pixels]);
      }),
    );
  });

  it('may have a palette of two bits, partly transparent', () => {
    const palette = chunk('PLTE', Buffer.from([255, 0, 0, 0, 255, 0, 0, 0, 255]));
    const alphas = chunk('tRNS', Buffer.from([255, 0, 100]));
    const rows = [[0b00_01_10_00], [0b10_00_01_00]];
    expect(pixels(png(2, 3, rows, palette, alphas))).toEqual([
      '255 0 0 255',
      '0 0 0 0',
      '0 0 255 100',
      '0 0 255 100',
      '255 0 0 255',
      '0 0 0 0',
    ]);
  });

  it('may be gray of one bit, or name a transparent color', () => {
    expect(pixels(png(1, 0, [[0b101_00000], [0b010_00000]])).map((one) => one.split(' ')[0])).toEqual([
      '255',
      '0',
      '255',
      '0',
      '255',
      '0',
    ]);
    const named = chunk('tRNS', Buffer.from([0, 9, 0, 8, 0, 7]));
    const rows = [
      [9, 8, 7, 1, 2, 3, 9, 8, 7],
      [1, 2, 3, 1, 2, 3, 9, 8, 6],
    ];
    expect(pixels(png(8, 2, rows, named))).toEqual([
      '0 0 0 0',
      '1 2 3 255',
      '0 0 0 0',
      '1 2 3 255',
      '1 2 3 255',
      '9 8 6 255',
    ]);
  });

  it('may have 16 bits', () => {
    const row = Array.from({ length: 6 }, () => [0xab, 0x12]).flat();
    expect(pixels(png(16, 4, [row, row]))[0]).toBe('171 171 171 171');
  });

  it('is refused when it is none', () => {
    expect(() => decodePng(new Uint8Array([1, 2, 3]))).toThrow();
  });

  it('is refused when less or more is packed in it than its size says', () => {
    const row = Array.from({ length: 12 }, () => 7);
    expect(pixels(png(8, 6, [row, row]))).toHaveLength(6);
    expect(() => decodePng(png(8, 6, [row]))).toThrow('pixels are missing');
    expect(() => decodePng(png(8, 6, [row, row, row]))).toThrow('cannot be unpacked');
  });
});
