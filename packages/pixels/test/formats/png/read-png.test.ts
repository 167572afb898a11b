import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/formats/format-error.ts';
import { readPng } from '../../../src/formats/png/read-png.ts';
import { writePng } from '../../../src/formats/png/write-png.ts';
import type { Picture } from '../../../src/picture.ts';
import { chunk, deflate, inflate, pngOf } from './png-files.ts';

const pixelsOf = (bytes: Uint8Array): string[] => {
  const { pixels } = readPng(bytes, inflate);
  return Array.from({ length: pixels.length / 4 }, (_, at) => pixels.slice(at * 4, at * 4 + 4).join(' '));
};

const anyPicture = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
  .chain(({ width, height }) => {
    const size = width * height * 4;
    return fc
      .uint8Array({ minLength: size, maxLength: size })
      .map((bytes): Picture => ({ width, height, pixels: Uint8ClampedArray.from(bytes) }));
  });

/** What filters take away, as the format's text says it: from the byte, the one to the left, above, and above left. */
const predictions = [
  () => 0,
  (left: number) => left,
  (_left: number, above: number) => above,
  (left: number, above: number) => Math.floor((left + above) / 2),
  (left: number, above: number, corner: number) => {
    const guess = left + above - corner;
    const far = [left, above, corner].map((one) => Math.abs(guess - one));
    return [left, above, corner][far.indexOf(Math.min(...far))]!;
  },
];

/** RGBA rows, each filtered in a way of its own. */
const filteredRows = ({ width, height, pixels }: Picture, filters: readonly number[]): number[][] =>
  Array.from({ length: height }, (_, y) => {
    const at = (x: number, row: number) => (x < 0 || row < 0 ? 0 : pixels[row * width * 4 + x]!);
    const filter = filters[y % filters.length]!;
    const bytes = Array.from(
      { length: width * 4 },
      (_, x) => (at(x, y) - predictions[filter]!(at(x - 4, y), at(x, y - 1), at(x - 4, y - 1))) & 255,
    );
    return [filter, ...bytes];
  });

/** The numbers of the passes in which Adam7 has an 8 × 8 block, as the format's text draws them. */
const adam7 = [
  '16462646',
  '77777777',
  '56565656',
  '77777777',
  '36463646',
  '77777777',
  '56565656',
  '77777777',
];

const interlacedRows = ({ width, height, pixels }: Picture): number[][] =>
  [1, 2, 3, 4, 5, 6, 7].flatMap((pass) =>
    Array.from({ length: height }, (_, y) => {
      const places = Array.from({ length: width }, (_, x) => x).filter(
        (x) => adam7[y % 8]![x % 8] === String(pass),
      );
      return places.flatMap((x) => [...pixels.slice((y * width + x) * 4, (y * width + x + 1) * 4)]);
    })
      .filter((row) => row.length > 0)
      .map((row) => [0, ...row]),
  );

describe('a PNG', () => {
  it('comes back as it was written, to the byte of what cannot be seen', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        expect(readPng(writePng(picture, deflate), inflate)).toEqual(picture);
      }),
    );
  });

  it('may have its rows filtered in any way', () => {
    const filters = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(anyPicture, filters, (picture, ways) => {
        const file = pngOf({ ...picture, depth: 8, type: 6 }, filteredRows(picture, ways));
        expect(readPng(file, inflate)).toEqual(picture);
      }),
    );
  });

  it('may be interlaced', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const file = pngOf({ ...picture, depth: 8, type: 6, interlaced: true }, interlacedRows(picture));
        expect(readPng(file, inflate)).toEqual(picture);
      }),
    );
  });

  it('may have a palette, of which the first are transparent in part; what it lacks is black', () => {
    const palette = chunk('PLTE', Buffer.from([255, 0, 0, 0, 255, 0, 0, 0, 255]));
    const alphas = chunk('tRNS', Buffer.from([255, 0]));
    const file = pngOf({ width: 4, height: 1, depth: 2, type: 3 }, [[0, 0b00_01_10_11]], palette, alphas);
    expect(pixelsOf(file)).toEqual(['255 0 0 255', '0 255 0 0', '0 0 255 255', '0 0 0 255']);
  });

  it('may be gray of any depth', () => {
    const grays = (depth: number, row: number[], ...more: Buffer[]) =>
      pixelsOf(pngOf({ width: 2, height: 1, depth, type: 0 }, [[0, ...row]], ...more));
    expect(grays(1, [0b10_000000])).toEqual(['255 255 255 255', '0 0 0 255']);
    expect(grays(2, [0b01_10_0000])).toEqual(['85 85 85 255', '170 170 170 255']);
    expect(grays(4, [0x1f])).toEqual(['17 17 17 255', '255 255 255 255']);
    expect(grays(8, [7, 9])).toEqual(['7 7 7 255', '9 9 9 255']);
    expect(grays(16, [0xab, 0x12, 0xff, 0xff])).toEqual(['171 171 171 255', '255 255 255 255']);
    // All 16 bits tell whether it is the transparent one.
    const named = chunk('tRNS', Buffer.from([0xab, 0x12]));
    expect(grays(16, [0xab, 0x12, 0xab, 0x13], named)).toEqual(['171 171 171 0', '171 171 171 255']);
  });

  it('may have gray with alpha, and colors without', () => {
    const of = (type: number, depth: number, row: number[], ...more: Buffer[]) =>
      pixelsOf(pngOf({ width: 2, height: 1, depth, type }, [[0, ...row]], ...more));
    expect(of(4, 8, [5, 6, 7, 8])).toEqual(['5 5 5 6', '7 7 7 8']);
    expect(of(4, 16, [5, 0, 6, 0, 7, 0, 8, 0])).toEqual(['5 5 5 6', '7 7 7 8']);
    expect(of(2, 8, [1, 2, 3, 4, 5, 6])).toEqual(['1 2 3 255', '4 5 6 255']);
    const named = chunk('tRNS', Buffer.from([0, 1, 0, 2, 0, 3]));
    expect(of(2, 8, [1, 2, 3, 1, 2, 4], named)).toEqual(['1 2 3 0', '1 2 4 255']);
  });
});

describe('what is no whole PNG', () => {
  const tiny = { width: 1, height: 1, depth: 8, type: 6 };
  const pixel = [0, 1, 2, 3, 4];
  const refused = (bytes: Uint8Array) => expect(() => readPng(bytes, inflate));

  it('is refused in words', () => {
    refused(Uint8Array.of(1, 2, 3)).toThrow(FormatError);
    const whole = pngOf(tiny, [pixel]);
    expect(pixelsOf(whole)).toEqual(['1 2 3 4']);
    for (let length = 0; length < whole.length; length++)
      refused(whole.subarray(0, length)).toThrow(FormatError);
    for (const at of [20, 45, 50]) {
      const other = Buffer.from(whole);
      other[at]! ^= 1;
      refused(other).toThrow('a checksum is wrong');
    }
  });

  it('is refused where its rows are too few, too many, or filtered in no way that there is', () => {
    refused(pngOf(tiny, [[0, 1, 2]])).toThrow('pixels are missing');
    refused(pngOf(tiny, [pixel, pixel])).toThrow('cannot be unpacked');
    refused(pngOf(tiny, [[5, 1, 2, 3, 4]])).toThrow('filtered in a way that there is not');
  });

  it('is refused for what its header says, before there is memory for it', () => {
    refused(pngOf({ ...tiny, depth: 4 }, [pixel])).toThrow('says what there is not');
    refused(pngOf({ ...tiny, type: 5 }, [pixel])).toThrow('says what there is not');
    refused(pngOf({ ...tiny, width: 0 }, [pixel])).toThrow('says what there is not');
    refused(pngOf({ ...tiny, width: 16_385 }, [pixel])).toThrow('too large');
    refused(pngOf({ ...tiny, width: 16_384, height: 1_025 }, [pixel])).toThrow('too large');
  });
});
