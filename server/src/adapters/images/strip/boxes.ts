import { mostBlocks } from './blocks-bound.ts';

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
    const type = Buffer.from(bytes.subarray(start + 4, start + 8)).toString('latin1');
    boxes.push({ type, start, body, end });
    start = end;
  }
  return boxes;
};

/** A box with its length and type before its content. */
export const boxOf = (type: string, ...content: Uint8Array[]): Uint8Array => {
  const body = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + body.byteLength, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};
