import { latin1 } from './latin1.ts';

const text = new TextDecoder();

/** Numbers one after the other. Every read throws what the reader was made with where the bytes end. */
export type ByteReader = {
  u8(): number;
  u16(): number;
  i16(): number;
  /** Three bytes, little-endian: only WebP has them. */
  u24(): number;
  u32(): number;
  i32(): number;
  bytes(length: number): Uint8Array;
  /** Four letters, or however many. */
  letters(length: number): string;
  /** UTF-8 after its length, which is a u16. */
  string(): string;
  skip(length: number): void;
  /** A reader of the next `length` bytes, which cannot look beyond them. */
  part(length: number): ByteReader;
  readonly left: number;
};

/**
 * @param littleEndian as GIF, WebP and Aseprite; PNG is not
 * @param endsTooEarly what is thrown for a read beyond the end
 */
export const createByteReader = (
  bytes: Uint8Array,
  littleEndian: boolean,
  endsTooEarly: () => Error,
): ByteReader => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let position = 0;
  const take = (length: number): number => {
    const start = position;
    if (length > bytes.byteLength - start) throw endsTooEarly();
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
    i16: () => view.getInt16(take(2), littleEndian),
    u24: () => u16() | (u8() << 16),
    u32: () => view.getUint32(take(4), littleEndian),
    i32: () => view.getInt32(take(4), littleEndian),
    bytes: taken,
    letters: (length) => latin1(taken(length)),
    string: () => text.decode(taken(u16())),
    skip: (length) => {
      take(length);
    },
    part: (length) => createByteReader(taken(length), littleEndian, endsTooEarly),
    get left() {
      return bytes.byteLength - position;
    },
  };
};
