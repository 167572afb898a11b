import { pngChunk, pngSignature } from './png-chunk.ts';
import { type PngChunk, pngChunksOf, startsLikePng } from './png-chunks-of.ts';

/**
 * The data of an uncompressed international text chunk: keyword, 0, no compression (0, 0), no language (0), no translated
 * keyword (0), UTF-8 text. https://www.w3.org/TR/png-3/#11iTXt
 */
const textData = (keyword: string, text: string): Uint8Array =>
  Buffer.concat([Buffer.from(keyword, 'latin1'), Buffer.alloc(5), Buffer.from(text, 'utf8')]);

const textOf = ({ type, data }: PngChunk, keyword: string): string | null => {
  const head = keyword.length + 5;
  const isOurs = type === 'iTXt' && Buffer.from(textData(keyword, '')).equals(data.subarray(0, head));
  return isOurs ? Buffer.from(data.subarray(head)).toString('utf8') : null;
};

/** The text under a keyword that writePngText wrote into a PNG; null when there is none, or when it is no PNG. */
export const readPngText = (bytes: Uint8Array, keyword: string): string | null => {
  for (const chunk of pngChunksOf(bytes)) {
    if (chunk.type === 'IDAT') return null;
    const text = textOf(chunk, keyword);
    if (text !== null) return text;
  }
  return null;
};

/** The same PNG with the text under the keyword, in the place of what was there; the very same bytes when it is no PNG. */
export const writePngText = (bytes: Uint8Array, keyword: string, text: string): Uint8Array => {
  if (!startsLikePng(bytes)) return bytes;
  const parts: Uint8Array[] = [pngSignature];
  for (const chunk of pngChunksOf(bytes)) {
    if (textOf(chunk, keyword) !== null) continue;
    parts.push(bytes.subarray(chunk.start, chunk.end));
    if (chunk.type === 'IHDR') parts.push(pngChunk('iTXt', textData(keyword, text)));
  }
  return new Uint8Array(Buffer.concat(parts));
};
