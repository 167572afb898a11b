import { bareExif } from '../exif-orientation.ts';
import { mostBlocks } from './blocks-bound.ts';

/** https://developers.google.com/speed/webp/docs/riff_container */
const looks = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
/** In VP8X's first byte: the file has Exif, XMP. */
const flags = { exif: 0x08, xmp: 0x04 } as const;
const headLength = 12;

type Chunk = { type: string; data: Uint8Array };

/** The chunks up to the file's own end; null when one is cut off. */
export const webpChunksOf = (bytes: Uint8Array): Chunk[] | null => {
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

/** The chunk as it is kept: of what is said about the picture only the way it lies. */
const keptChunk = ({ type, data }: Chunk): Chunk | null => {
  if (looks.includes(type)) return { type, data };
  const exif = type === 'EXIF' ? bareExif(data) : null;
  return exif && { type, data: exif };
};

/** A chunk in pieces: what is large is not copied. */
const written = ({ type, data }: Chunk, hasExif: boolean): Uint8Array[] => {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(data.byteLength, 4);
  const body = type === 'VP8X' ? Buffer.from(data) : data;
  if (type === 'VP8X' && body.byteLength > 0) {
    body[0] = (body[0]! & ~(flags.exif | flags.xmp)) | (hasExif ? flags.exif : 0);
  }
  return [head, body, new Uint8Array(data.byteLength % 2)];
};

/** A WebP without metadata, and without what comes after its end; null when it is cut off. */
export const stripWebp = (bytes: Uint8Array): Uint8Array | null => {
  const chunks = webpChunksOf(bytes);
  if (!chunks) return null;
  const kept = chunks.map(keptChunk).filter((chunk) => chunk !== null);
  const hasExif = kept.some(({ type }) => type === 'EXIF');
  const parts = kept.flatMap((chunk) => written(chunk, hasExif));
  const bare = Buffer.concat([bytes.subarray(0, headLength), ...parts]);
  bare.writeUInt32LE(bare.byteLength - 8, 4);
  return bare;
};
