import { AsepriteError } from '../../../domain/sheets/aseprite-port.ts';

const text = new TextDecoder();

/** Little-endian numbers one after the other. Every read @throws AsepriteError where the bytes end. */
export type ByteReader = {
  u8(): number;
  u16(): number;
  i16(): number;
  u32(): number;
  i32(): number;
  bytes(length: number): Uint8Array;
  string(): string;
  skip(length: number): void;
  /** A reader of the next `length` bytes, which cannot look beyond them. */
  part(length: number): ByteReader;
  readonly left: number;
};

export const createByteReader = (bytes: Uint8Array): ByteReader => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let position = 0;
  const take = (length: number): number => {
    const start = position;
    if (length > bytes.byteLength - start) {
      throw new AsepriteError('The Aseprite file is cut off or damaged: something in it ends too early.');
    }
    position += length;
    return start;
  };
  const taken = (length: number): Uint8Array => {
    const start = take(length);
    return bytes.subarray(start, start + length);
  };
  const u16 = () => view.getUint16(take(2), true);
  return {
    u8: () => view.getUint8(take(1)),
    u16,
    i16: () => view.getInt16(take(2), true),
    u32: () => view.getUint32(take(4), true),
    i32: () => view.getInt32(take(4), true),
    bytes: taken,
    string: () => text.decode(taken(u16())),
    skip: (length) => {
      take(length);
    },
    part: (length) => createByteReader(taken(length)),
    get left() {
      return bytes.byteLength - position;
    },
  };
};
