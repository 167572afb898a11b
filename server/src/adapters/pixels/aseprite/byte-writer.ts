const encoder = new TextEncoder();

/** Little-endian numbers one after the other. */
export type ByteWriter = {
  u8(value: number): ByteWriter;
  u16(value: number): ByteWriter;
  i16(value: number): ByteWriter;
  u32(value: number): ByteWriter;
  zeros(count: number): ByteWriter;
  bytes(value: Uint8Array): ByteWriter;
  string(value: string): ByteWriter;
  done(): Uint8Array;
};

export const createByteWriter = (): ByteWriter => {
  const parts: Uint8Array[] = [];
  const add = (length: number, set: (view: DataView) => void): ByteWriter => {
    const part = new Uint8Array(length);
    set(new DataView(part.buffer));
    parts.push(part);
    return writer;
  };
  const writer: ByteWriter = {
    u8: (value) => add(1, (view) => view.setUint8(0, value)),
    u16: (value) => add(2, (view) => view.setUint16(0, value, true)),
    i16: (value) => add(2, (view) => view.setInt16(0, value, true)),
    u32: (value) => add(4, (view) => view.setUint32(0, value, true)),
    zeros: (count) => add(count, () => {}),
    bytes(value) {
      parts.push(value);
      return writer;
    },
    string(value) {
      const bytes = encoder.encode(value);
      return writer.u16(bytes.byteLength).bytes(bytes);
    },
    done: () => new Uint8Array(Buffer.concat(parts)),
  };
  return writer;
};
