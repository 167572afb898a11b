/**
 * One box: size, type, content.
 * ISO/IEC 14496-12, 4.2
 */
export const box = (type: string, ...content: Uint8Array[]): Uint8Array => {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(
    content.reduce((sum, part) => sum + part.byteLength, 8),
    0,
  );
  header.write(type, 4, 'latin1');
  return Buffer.concat([header, ...content]);
};

/** A box that begins with version 0 and flags. */
export const fullBox = (type: string, flags: number, ...content: Uint8Array[]): Uint8Array =>
  box(type, uint32(flags), ...content);

export const uint32 = (...values: number[]): Uint8Array => uint32s(values);

export const uint32s = (values: readonly number[]): Uint8Array => {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [i, value] of values.entries()) bytes.writeUInt32BE(value, 4 * i);
  return bytes;
};

export const uint16 = (...values: number[]): Uint8Array => {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [i, value] of values.entries()) bytes.writeUInt16BE(value, 2 * i);
  return bytes;
};

export const text = (value: string): Uint8Array => Buffer.from(value, 'latin1');
