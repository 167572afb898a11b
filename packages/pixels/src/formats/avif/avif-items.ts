import { mostBlocks } from '../blocks-bound.ts';
import { latin1 } from '../bytes/latin1.ts';
import { type Box, boxesIn } from './boxes.ts';

/** Reads numbers one after the other. @throws RangeError at the end */
const reader = (bytes: Uint8Array, from: number) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = from;
  const number = (size: number): number => {
    let value = 0;
    for (let i = 0; i < size; i++) value = value * 256 + view.getUint8(at++);
    return value;
  };
  return { number, at: () => at };
};

/** The items of a file that say something about it: Exif, and XMP, which is one of the mime items. ISO/IEC 23008-12, Annex A */
export const metadataItems = (bytes: Uint8Array, iinf: Box): { ids: Set<number>; boxes: Box[] } => {
  const version = bytes[iinf.body]!;
  const ids = new Set<number>();
  const boxes: Box[] = [];
  for (const box of boxesIn(bytes, iinf.body + 4 + (version === 0 ? 2 : 4), iinf.end)) {
    const { number, at } = reader(bytes, box.body);
    const infe = number(1);
    number(3);
    if (box.type !== 'infe' || infe < 2) continue;
    const id = number(infe === 2 ? 2 : 4);
    number(2);
    const type = latin1(bytes.subarray(at(), at() + 4));
    if (type !== 'Exif' && type !== 'mime' && type !== 'uri ') continue;
    ids.add(id);
    boxes.push(box);
  }
  return { ids, boxes };
};

export type Extent = { from: number; length: number };
export type Location = { id: number; start: number; end: number; inMeta: boolean; extents: Extent[] };

/** Where the items' bytes are; `start` to `end` is the entry itself. ISO/IEC 14496-12, 8.11.3 */
export const itemLocations = (bytes: Uint8Array, iloc: Box): { countAt: number; all: Location[] } => {
  const { number, at } = reader(bytes, iloc.body);
  const version = number(1);
  number(3);
  const [sizes, more] = [number(1), number(1)];
  const [offsetSize, lengthSize, baseSize] = [sizes >> 4, sizes & 15, more >> 4];
  const indexSize = version > 0 ? more & 15 : 0;
  const countAt = at();
  const count = number(version < 2 ? 2 : 4);
  const all: Location[] = [];
  let seen = 0;
  for (let i = 0; i < count; i++) {
    const start = at();
    const id = number(version < 2 ? 2 : 4);
    const inMeta = version > 0 && (number(2) & 15) === 1;
    number(2);
    const base = number(baseSize);
    const extentCount = number(2);
    seen += extentCount;
    if (seen > mostBlocks) throw new RangeError('too many extents');
    const extents = Array.from({ length: extentCount }, (): Extent => {
      number(indexSize);
      return { from: base + number(offsetSize), length: number(lengthSize) };
    });
    all.push({ id, start, end: at(), inMeta, extents });
  }
  return { countAt, all };
};
