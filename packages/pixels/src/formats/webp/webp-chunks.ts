import { mostBlocks } from '../blocks-bound.ts';
import { damaged, FormatError } from '../format-error.ts';
import { type RiffChunk, riffChunks } from './riff.ts';

/** After RIFF, its length, and WEBP. */
export const webpHeadLength = 12;

/** The chunks up to the file's own end. @throws FormatError when it, or one of them, is shorter than it says */
export const webpChunks = (file: Uint8Array): Generator<RiffChunk> => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = 8 + (file.byteLength < 8 ? 0 : view.getUint32(4, true));
  if (end > file.byteLength) throw damaged('it ends too early');
  return riffChunks(file, webpHeadLength, end);
};

/** The same as a list; null when something is cut off, or there are more of them than any writer writes. */
export const webpChunksOf = (file: Uint8Array): RiffChunk[] | null => {
  const chunks: RiffChunk[] = [];
  try {
    for (const chunk of webpChunks(file)) {
      if (chunks.length >= mostBlocks) return null;
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
  return chunks;
};
