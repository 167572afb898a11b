/**
 * One chunk: type, length, data, and a byte more when the length is odd.
 * https://developers.google.com/speed/webp/docs/riff_container#riff_file_format
 */
export const riffChunk = (type: string, ...data: Uint8Array[]): Uint8Array => {
  const size = data.reduce((sum, part) => sum + part.byteLength, 0);
  const header = Buffer.alloc(8);
  header.write(type, 0, 'latin1');
  header.writeUInt32LE(size, 4);
  return Buffer.concat([header, ...data, new Uint8Array(size % 2)]);
};

/** The chunks of a WebP file that are its pixels, as they stand there. */
export const pixelChunksOf = (file: Uint8Array): Uint8Array => {
  const view = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 12; at < view.length; ) {
    const size = view.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    const type = view.toString('latin1', at, at + 4);
    if (type === 'VP8 ' || type === 'VP8L') return view.subarray(at, end);
    at = end;
  }
  throw new Error('A WebP without pixels.');
};
