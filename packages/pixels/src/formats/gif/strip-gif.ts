import { mostBlocks, mostPieces } from '../blocks-bound.ts';
import { joinBytes } from '../bytes/join-bytes.ts';
import { latin1 } from '../bytes/latin1.ts';

/** https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
const block = { extension: 0x21, image: 0x2c, end: 0x3b };
const label = { control: 0xf9, application: 0xff };
/** How often the pictures are shown, and what their colors mean. ICC.1:2010, B.6 */
const looks = ['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012'];

/** Bytes of a table of colors by the flags that go before it. */
const tableLength = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Where the blocks begin: after the canvas and its table of colors. */
export const gifHeadLength = (bytes: Uint8Array): number => 13 + tableLength(bytes[10] ?? 0);

/** Where the blocks of data that begin at `from` end, and how many they are; null when they are cut off or too many. */
const dataFrom = (bytes: Uint8Array, from: number): { end: number; pieces: number } | null => {
  let pieces = 0;
  for (let at = from; at < bytes.byteLength && pieces <= mostPieces; at += bytes[at]! + 1, pieces++) {
    if (bytes[at] === 0) return { end: at + 1, pieces };
  }
  return null;
};

const saysLooks = (bytes: Uint8Array, at: number): boolean => {
  if (bytes[at + 1] === label.control) return true;
  const name = latin1(bytes.subarray(at + 3, at + 14));
  return bytes[at + 1] === label.application && looks.includes(name);
};

/** A GIF without comments and other metadata, and without what comes after its end; null when it has none. */
export const stripGif = (bytes: Uint8Array): Uint8Array | null => {
  let at = gifHeadLength(bytes);
  const parts: Uint8Array[] = [bytes.subarray(0, at)];
  let pieces = 0;
  for (let blocks = 0; at < bytes.byteLength; blocks++) {
    if (bytes[at] === block.end) return joinBytes([...parts, bytes.subarray(at, at + 1)]);
    const isImage = bytes[at] === block.image;
    if (!isImage && bytes[at] !== block.extension) return null;
    // An image has its place, its colors and the size of its codes before its data; an extension its label.
    const data = dataFrom(bytes, isImage ? at + 11 + tableLength(bytes[at + 9] ?? 0) : at + 2);
    pieces += data?.pieces ?? 0;
    if (!data || blocks > mostBlocks || pieces > mostPieces) return null;
    if (isImage || saysLooks(bytes, at)) parts.push(bytes.subarray(at, data.end));
    at = data.end;
  }
  return null;
};
