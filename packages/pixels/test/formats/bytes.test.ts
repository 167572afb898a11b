import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createByteReader } from '../../src/formats/bytes/byte-reader.ts';
import { createByteWriter } from '../../src/formats/bytes/byte-writer.ts';
import { crc32 } from '../../src/formats/bytes/crc32.ts';

class EndError extends Error {}
const readerOf = (bytes: Uint8Array, littleEndian: boolean) =>
  createByteReader(bytes, littleEndian, () => new EndError());

describe('numbers in a file', () => {
  it.each([true, false])('come back as they were written, little-endian: %s', (littleEndian) => {
    const numbers = fc.record({
      u8: fc.nat(0xff),
      u16: fc.nat(0xffff),
      i16: fc.integer({ min: -0x8000, max: 0x7fff }),
      u32: fc.nat(0xffff_ffff),
      text: fc.string({ unit: 'binary', maxLength: 20 }),
    });
    fc.assert(
      fc.property(numbers, ({ u8, u16, i16, u32, text }) => {
        const to = createByteWriter(littleEndian).u8(u8).u16(u16).i16(i16).zeros(3).u32(u32);
        const from = readerOf(to.letters('RIFF').string(text).done(), littleEndian);
        expect([from.u8(), from.u16(), from.i16()]).toEqual([u8, u16, i16]);
        from.skip(3);
        expect([from.u32(), from.letters(4), from.string(), from.left]).toEqual([u32, 'RIFF', text, 0]);
      }),
    );
  });

  it('may have three bytes', () => {
    for (const value of [0, 1, 0x12_34_56, 0xff_ff_ff]) {
      const bytes = createByteWriter(true).u24(value).done();
      expect([bytes.length, readerOf(bytes, true).u24()]).toEqual([3, value]);
    }
  });

  it('are not read beyond the end, nor beyond the end of a part', () => {
    const from = readerOf(Uint8Array.of(1, 2, 3, 4, 5), true);
    const part = from.part(3);
    expect(part.u16()).toBe(0x0201);
    expect(() => part.u16()).toThrow(EndError);
    expect(() => from.bytes(3)).toThrow(EndError);
    expect(from.u16()).toBe(0x0504);
    expect(() => from.u8()).toThrow(EndError);
  });
});

describe('a checksum', () => {
  it('is what the standards say', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf4_3926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it('is what zlib says, however many bytes there are, and goes on from another', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat(70), (bytes, cut) => {
        expect(crc32(bytes)).toBe(zlibCrc32(bytes));
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(zlibCrc32(bytes));
      }),
    );
  });
});
