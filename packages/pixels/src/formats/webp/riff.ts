import { createByteWriter } from '../bytes/byte-writer.ts';
import { latin1 } from '../bytes/latin1.ts';
import { damaged } from '../format-error.ts';

/** `start` and `end` are those of the whole chunk in the file. */
export type RiffChunk = { type: string; start: number; end: number; data: Uint8Array };

/**
 * The chunks from `from` to `to`: type, length, data, and a byte more when the length is odd, which some writers leave out at
 * the end.
 * https://developers.google.com/speed/webp/docs/riff_container#riff_file_format
 * @throws FormatError where one ends too early
 */
export function* riffChunks(bytes: Uint8Array, from: number, to: number): Generator<RiffChunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = from; start + 8 <= to; ) {
    const length = view.getUint32(start + 4, true);
    const body = start + 8;
    if (body + length > to) throw damaged('it ends too early');
    const end = body + length + (length % 2);
    const type = latin1(bytes.subarray(start, start + 4));
    yield { type, start, end, data: bytes.subarray(body, body + length) };
    start = end;
  }
}

export const riffChunk = (type: string, ...data: Uint8Array[]): Uint8Array => {
  const size = data.reduce((sum, part) => sum + part.byteLength, 0);
  const to = createByteWriter(true).letters(type).u32(size);
  for (const part of data) to.bytes(part);
  return to.zeros(size % 2).done();
};
