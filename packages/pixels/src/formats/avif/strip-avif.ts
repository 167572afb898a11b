import { joinBytes } from '../bytes/join-bytes.ts';
import { itemLocations, type Location, metadataItems } from './avif-items.ts';
import { type Box, boxesIn, boxOf } from './boxes.ts';

const needed = ['ftyp', 'meta', 'mdat', 'moov'];
/** Version and flags. */
const fullHead = 4;

/** The same bytes with a smaller number at the end of them. */
const lessCount = (bytes: Uint8Array, size: 2 | 4, less: number): Uint8Array => {
  const content = new Uint8Array(bytes);
  const view = new DataView(content.buffer);
  const at = content.byteLength - size;
  if (size === 2) view.setUint16(at, view.getUint16(at) - less);
  else view.setUint32(at, view.getUint32(at) - less);
  return content;
};

/** iinf without the items. */
const itemsWithout = (bytes: Uint8Array, iinf: Box, gone: readonly Box[]): Uint8Array => {
  const size = bytes[iinf.body] === 0 ? 2 : 4;
  const starts = new Set(gone.map(({ start }) => start));
  const all = boxesIn(bytes, iinf.body + fullHead + size, iinf.end);
  const kept = all
    .filter(({ start }) => !starts.has(start))
    .map(({ start, end }) => bytes.subarray(start, end));
  const head = bytes.subarray(iinf.body, iinf.body + fullHead + size);
  return boxOf('iinf', lessCount(head, size, all.length - kept.length), ...kept);
};

/** iloc without the items. */
const locationsWithout = (
  bytes: Uint8Array,
  iloc: Box,
  { countAt, all }: ReturnType<typeof itemLocations>,
  ids: ReadonlySet<number>,
): Uint8Array => {
  const kept = all.filter(({ id }) => !ids.has(id));
  const size = bytes[iloc.body]! < 2 ? 2 : 4;
  const head = bytes.subarray(iloc.body, countAt + size);
  return boxOf(
    'iloc',
    lessCount(head, size, all.length - kept.length),
    ...kept.map(({ start, end }) => bytes.subarray(start, end)),
  );
};

/** iref without what the items refer to. */
const referencesWithout = (bytes: Uint8Array, iref: Box, ids: ReadonlySet<number>): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isWide = bytes[iref.body] !== 0;
  const from = iref.body + fullHead;
  const gone = boxesIn(bytes, from, iref.end)
    .filter(({ body }) => ids.has(isWide ? view.getUint32(body) : view.getUint16(body)))
    .map(({ start }) => start);
  const boxes = boxesIn(bytes, from, iref.end).filter(({ start }) => !gone.includes(start));
  return boxOf(
    'iref',
    bytes.subarray(iref.body, from),
    ...boxes.map(({ start, end }) => bytes.subarray(start, end)),
  );
};

/** The bytes of the items, wherever they are, become nothing. */
const blank = (bytes: Uint8Array, gone: readonly Location[], idat: Box | undefined): void => {
  let left = 2 * bytes.byteLength;
  for (const { inMeta, extents } of gone) {
    const base = inMeta ? (idat?.body ?? Number.POSITIVE_INFINITY) : 0;
    for (const { from, length } of extents) {
      // The same bytes again and again: no writer does that.
      left -= length;
      if (left < 0) throw new RangeError('extents overlap');
      // Of no length: to the end, which no writer of metadata does.
      if (length > 0) bytes.fill(0, base + from, base + from + length);
    }
  }
};

/** meta as long as before: what is gone is free room behind it, because everything has its place counted from the file's start. */
const bareMeta = (file: Uint8Array, meta: Box): Uint8Array => {
  const inside = boxesIn(file, meta.body + fullHead, meta.end);
  const find = (type: string): Box | undefined => inside.find((box) => box.type === type);
  const [iinf, iloc] = [find('iinf'), find('iloc')];
  if (!iinf || !iloc) return file.subarray(meta.start, meta.end);
  const { ids, boxes } = metadataItems(file, iinf);
  if (ids.size === 0) return file.subarray(meta.start, meta.end);
  const locations = itemLocations(file, iloc);
  blank(
    file,
    locations.all.filter(({ id }) => ids.has(id)),
    find('idat'),
  );
  const content = inside.map((box) => {
    if (box === iinf) return itemsWithout(file, iinf, boxes);
    if (box === iloc) return locationsWithout(file, iloc, locations, ids);
    if (box.type === 'iref') return referencesWithout(file, box, ids);
    return file.subarray(box.start, box.end);
  });
  const bare = boxOf('meta', file.subarray(meta.body, meta.body + fullHead), ...content);
  const room = meta.end - meta.start - bare.byteLength;
  return joinBytes([bare, boxOf('free', new Uint8Array(room - 8))]);
};

/** An AVIF without Exif and XMP, and without what comes after its last box; null when it is not built as it should be. */
export const stripAvif = (bytes: Uint8Array): Uint8Array | null => {
  const file = new Uint8Array(bytes);
  const boxes = boxesIn(file, 0, file.byteLength);
  const last = boxes.findLastIndex(({ type }) => needed.includes(type));
  if (!boxes.some(({ type }) => type === 'meta') || boxes[0]?.type !== 'ftyp') return null;
  try {
    const parts = boxes.slice(0, last + 1).map((box) => {
      if (box.type === 'meta') return bareMeta(file, box);
      if (needed.includes(box.type)) return file.subarray(box.start, box.end);
      return boxOf('free', new Uint8Array(box.end - box.start - 8));
    });
    return joinBytes(parts);
  } catch (error) {
    // A number beyond the end: nothing in such a file is where it says.
    if (error instanceof RangeError) return null;
    throw error;
  }
};
