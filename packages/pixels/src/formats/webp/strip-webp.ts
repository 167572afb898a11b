import { joinBytes } from '../bytes/join-bytes.ts';
import { bareExif } from '../exif/exif-orientation.ts';
import { type RiffChunk, riffChunk } from './riff.ts';
import { webpChunksOf, webpHeadLength } from './webp-chunks.ts';

/** https://developers.google.com/speed/webp/docs/riff_container */
const looks = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
/** In VP8X's first byte: the file has Exif, XMP. */
const flags = { exif: 0x08, xmp: 0x04 } as const;

type Chunk = Pick<RiffChunk, 'type' | 'data'>;

/** The chunk as it is kept: of what is said about the picture only the way it lies. */
const keptChunk = ({ type, data }: Chunk): Chunk | null => {
  if (looks.includes(type)) return { type, data };
  const exif = type === 'EXIF' ? bareExif(data) : null;
  return exif && { type, data: exif };
};

const written = ({ type, data }: Chunk, hasExif: boolean): Uint8Array => {
  if (type !== 'VP8X' || data.byteLength === 0) return riffChunk(type, data);
  const bare = new Uint8Array(data);
  bare[0] = (bare[0]! & ~(flags.exif | flags.xmp)) | (hasExif ? flags.exif : 0);
  return riffChunk(type, bare);
};

/** A WebP without metadata, and without what comes after its end; null when it is cut off. */
export const stripWebp = (bytes: Uint8Array): Uint8Array | null => {
  const chunks = webpChunksOf(bytes);
  if (!chunks) return null;
  const kept = chunks.map(keptChunk).filter((chunk) => chunk !== null);
  const hasExif = kept.some(({ type }) => type === 'EXIF');
  const parts = kept.map((chunk) => written(chunk, hasExif));
  const bare = joinBytes([bytes.subarray(0, webpHeadLength), ...parts]);
  new DataView(bare.buffer).setUint32(4, bare.byteLength - 8, true);
  return bare;
};
