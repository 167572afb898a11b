import { damaged } from './damaged.ts';

/** Numbers one after the other. Every read @throws UnsupportedImageError where the bytes end. */
export type ByteCursor = {
  u8(): number;
  u16(): number;
  /** Three bytes, little-endian: only WebP has them. */
  u24(): number;
  u32(): number;
  bytes(length: number): Uint8Array;
  /** Four letters, or however many. */
  letters(length: number): string;
  skip(length: number): void;
  readonly left: number;
};

/** @param littleEndian as GIF and WebP; PNG is not */
export const createByteCursor = (bytes: Uint8Array, littleEndian: boolean): ByteCursor => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let position = 0;
  const take = (length: number): number => {
    const start = position;
    if (length > bytes.byteLength - start) throw damaged('it ends too early');
    position += length;
    return start;
  };
  const taken = (length: number): Uint8Array => {
    const start = take(length);
    return bytes.subarray(start, start + length);
  };
  const u8 = () => view.getUint8(take(1));
  const u16 = () => view.getUint16(take(2), littleEndian);
  return {
    u8,
    u16,
    u24: () => u16() | (u8() << 16),
    u32: () => view.getUint32(take(4), littleEndian),
    bytes: taken,
    letters: (length) => Buffer.from(taken(length)).toString('latin1'),
    skip: (length) => {
      take(length);
    },
    get left() {
      return bytes.byteLength - position;
    },
  };
};
