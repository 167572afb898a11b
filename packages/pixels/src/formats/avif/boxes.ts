import { mostBlocks } from '../blocks-bound.ts';
import { createByteWriter } from '../bytes/byte-writer.ts';
import { joinBytes } from '../bytes/join-bytes.ts';
import { latin1 } from '../bytes/latin1.ts';

/** A box of an ISO media file: `start` to `end` in the file, its content from `body` on. ISO/IEC 14496-12, 4.2 */
export type Box = { type: string; start: number; body: number; end: number };

/** The boxes from `from` to `to` as far as they are whole. */
export const boxesIn = (bytes: Uint8Array, from: number, to: number): Box[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const boxes: Box[] = [];
  for (let start = from; start + 8 <= to; ) {
    const size = view.getUint32(start);
    const isLong = size === 1;
    if (isLong && start + 16 > to) break;
    const length = isLong ? Number(view.getBigUint64(start + 8)) : size === 0 ? to - start : size;
    const body = start + (isLong ? 16 : 8);
    const end = start + length;
    if (end < body || end > to || boxes.length >= mostBlocks) break;
    const type = latin1(bytes.subarray(start + 4, start + 8));
    boxes.push({ type, start, body, end });
    start = end;
  }
  return boxes;
};

/** A box with its length and type before its content. */
export const boxOf = (type: string, ...content: Uint8Array[]): Uint8Array => {
  const body = joinBytes(content);
  return createByteWriter(false)
    .u32(8 + body.byteLength)
    .letters(type)
    .bytes(body)
    .done();
};
