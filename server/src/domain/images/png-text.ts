import { pngChunk, pngSignature } from './png-chunk.ts';

const startsLikePng = (bytes: Uint8Array): boolean => pngSignature.every((byte, at) => bytes[at] === byte);

type Chunk = { type: string; start: number; end: number; data: Uint8Array };

/** The chunks as far as they are whole; the CRC is for whoever decodes the pixels to check. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = pngSignature.length; start + 12 <= bytes.byteLength; ) {
    const length = view.getUint32(start);
    const end = start + 12 + length;
    if (end > bytes.byteLength) return;
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    yield { type, start, end, data: bytes.subarray(start + 8, end - 4) };
    start = end;
  }
}

/**
 * The data of an uncompressed international text chunk: keyword, 0, no compression (0, 0), no language (0), no translated
 * keyword (0), UTF-8 text. https://www.w3.org/TR/png-3/#11iTXt
 */
const textData = (keyword: string, text: string): Uint8Array =>
  Buffer.concat([Buffer.from(keyword, 'latin1'), Buffer.alloc(5), Buffer.from(text, 'utf8')]);

const textOf = ({ type, data }: Chunk, keyword: string): string | null => {
  const head = keyword.length + 5;
  const isOurs = type === 'iTXt' && Buffer.from(textData(keyword, '')).equals(data.subarray(0, head));
  return isOurs ? Buffer.from(data.subarray(head)).toString('utf8') : null;
};

/** The text under a keyword that writePngText wrote into a PNG; null when there is none, or when it is no PNG. */
export const readPngText = (bytes: Uint8Array, keyword: string): string | null => {
  if (!startsLikePng(bytes)) return null;
  for (const chunk of chunksOf(bytes)) {
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
  for (const chunk of chunksOf(bytes)) {
    if (textOf(chunk, keyword) !== null) continue;
    parts.push(bytes.subarray(chunk.start, chunk.end));
    if (chunk.type === 'IHDR') parts.push(pngChunk('iTXt', textData(keyword, text)));
  }
  return new Uint8Array(Buffer.concat(parts));
};
