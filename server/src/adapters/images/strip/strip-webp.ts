import { formatOfBytes } from '../magic-bytes.ts';
import { mostBlocks } from './blocks-bound.ts';

/** https://developers.google.com/speed/webp/docs/riff_container */
const looks = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
/** In VP8X's first byte: the file has Exif, XMP. */
const metadataFlags = 0x08 | 0x04;
const headLength = 12;

type Chunk = { type: string; data: Uint8Array };

/** The chunks up to the file's own end; null when one is cut off. */
const chunksOf = (bytes: Uint8Array): Chunk[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.byteLength) return null;
  const chunks: Chunk[] = [];
  for (let at = headLength; at + 8 <= end; ) {
    const type = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > end || chunks.length >= mostBlocks) return null;
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    // A chunk of odd length is followed by a byte that counts for nothing.
    at += 8 + length + (length % 2);
  }
  return chunks;
};

const written = ({ type, data }: Chunk): Uint8Array => {
  const chunk = Buffer.alloc(8 + data.byteLength + (data.byteLength % 2));
  chunk.write(type, 'latin1');
  chunk.writeUInt32LE(data.byteLength, 4);
  chunk.set(data, 8);
  if (type === 'VP8X') chunk[8]! &= ~metadataFlags;
  return chunk;
};

/** A WebP without metadata, and without what comes after its end; null when it is cut off. */
export const stripWebp = (bytes: Uint8Array): Uint8Array | null => {
  const chunks = chunksOf(bytes);
  if (!chunks) return null;
  const body = Buffer.concat(chunks.filter(({ type }) => looks.includes(type)).map(written));
  const head = Buffer.from(bytes.subarray(0, headLength));
  head.writeUInt32LE(body.byteLength + 4, 4);
  return Buffer.concat([head, body]);
};

/** Whether a still WebP has its pixels without loss. */
export const isLosslessWebp = (bytes: Uint8Array): boolean =>
  formatOfBytes(bytes) === 'WEBP' && chunksOf(bytes)?.some(({ type }) => type === 'VP8L') === true;
