import { createByteWriter } from '../bytes/byte-writer.ts';
import { joinBytes } from '../bytes/join-bytes.ts';
import { pngChunk, pngSignature } from './png-chunk.ts';
import { type PngChunk, pngChunks, startsLikePng } from './png-chunks.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The data of an uncompressed international text chunk: keyword, 0, no compression (0, 0), no language (0), no translated
 * keyword (0), UTF-8 text. https://www.w3.org/TR/png-3/#11iTXt
 */
const textData = (keyword: string, text: string): Uint8Array =>
  createByteWriter(false).letters(keyword).zeros(5).bytes(encoder.encode(text)).done();

const textOf = ({ type, data }: PngChunk, keyword: string): string | null => {
  const head = textData(keyword, '');
  const isOurs = type === 'iTXt' && head.every((byte, at) => data[at] === byte);
  return isOurs ? decoder.decode(data.subarray(head.byteLength)) : null;
};

/** The text under a keyword that writePngText wrote into a PNG; null when there is none, or when it is no PNG. */
export const readPngText = (bytes: Uint8Array, keyword: string): string | null => {
  for (const chunk of pngChunks(bytes)) {
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
  for (const chunk of pngChunks(bytes)) {
    if (textOf(chunk, keyword) !== null) continue;
    parts.push(bytes.subarray(chunk.start, chunk.end));
    if (chunk.type === 'IHDR') parts.push(pngChunk('iTXt', textData(keyword, text)));
  }
  return joinBytes(parts);
};
