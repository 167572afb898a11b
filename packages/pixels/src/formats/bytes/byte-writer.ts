import { joinBytes } from './join-bytes.ts';
import { fromLatin1 } from './latin1.ts';

const encoder = new TextEncoder();

/** Numbers one after the other. */
export type ByteWriter = {
  u8(value: number): ByteWriter;
  u16(value: number): ByteWriter;
  i16(value: number): ByteWriter;
  /** Three bytes, little-endian: only WebP has them. */
  u24(value: number): ByteWriter;
  u32(value: number): ByteWriter;
  zeros(count: number): ByteWriter;
  bytes(value: Uint8Array): ByteWriter;
  letters(value: string): ByteWriter;
  /** UTF-8 after its length, which is a u16. */
  string(value: string): ByteWriter;
  done(): Uint8Array;
};

/** @param littleEndian as GIF, WebP and Aseprite; PNG is not */
export const createByteWriter = (littleEndian: boolean): ByteWriter => {
  const parts: Uint8Array[] = [];
  const add = (length: number, set: (view: DataView) => void): ByteWriter => {
    const part = new Uint8Array(length);
    set(new DataView(part.buffer));
    parts.push(part);
    return writer;
  };
  const writer: ByteWriter = {
    u8: (value) => add(1, (view) => view.setUint8(0, value)),
    u16: (value) => add(2, (view) => view.setUint16(0, value, littleEndian)),
    i16: (value) => add(2, (view) => view.setInt16(0, value, littleEndian)),
    u24: (value) =>
      add(3, (view) => {
        view.setUint16(0, value & 0xffff, true);
        view.setUint8(2, value >>> 16);
      }),
    u32: (value) => add(4, (view) => view.setUint32(0, value, littleEndian)),
    zeros: (count) => add(count, () => {}),
    bytes(value) {
      parts.push(value);
      return writer;
    },
    letters: (value) => writer.bytes(fromLatin1(value)),
    string(value) {
      const bytes = encoder.encode(value);
      return writer.u16(bytes.byteLength).bytes(bytes);
    },
    done: () => joinBytes(parts),
  };
  return writer;
};
