import { mostBlocks } from '../blocks-bound.ts';
import { joinBytes } from '../bytes/join-bytes.ts';
import { bareExif } from '../exif/exif-orientation.ts';
import { pngChunk, pngSignature } from './png-chunk.ts';
import { type PngChunk, pngChunks } from './png-chunks.ts';

/**
 * What the pixels' numbers mean, and how they move; whatever else may be left out says something about the picture and not
 * what it looks like, but for the way it lies. https://www.w3.org/TR/png-3/#11Ancillary-chunks
 */
const looks = 'tRNS gAMA cHRM sRGB iCCP sBIT cICP mDCV cLLI acTL fcTL fdAT'.split(' ');

/** Chunks with a capital first letter are needed by every decoder. */
const isNeeded = (type: string): boolean => /^[A-Z]/.test(type);

const keptChunk = (bytes: Uint8Array, { type, start, end, data }: PngChunk): Uint8Array | null => {
  if (type === 'eXIf') {
    const exif = bareExif(data);
    return exif && pngChunk('eXIf', exif);
  }
  return isNeeded(type) || looks.includes(type) ? bytes.subarray(start, end) : null;
};

/** A PNG or APNG without metadata, and without what comes after its end; null when it has none. */
export const stripPng = (bytes: Uint8Array): Uint8Array | null => {
  const parts: Uint8Array[] = [pngSignature];
  let chunks = 0;
  for (const chunk of pngChunks(bytes)) {
    if (++chunks > mostBlocks) return null;
    const kept = keptChunk(bytes, chunk);
    if (kept) parts.push(kept);
    if (chunk.type === 'IEND') return joinBytes(parts);
  }
  return null;
};
