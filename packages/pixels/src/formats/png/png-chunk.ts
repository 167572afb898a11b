import { createByteWriter } from '../bytes/byte-writer.ts';
import { crc32 } from '../bytes/crc32.ts';
import { joinBytes } from '../bytes/join-bytes.ts';
import { fromLatin1 } from '../bytes/latin1.ts';

export const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * One chunk of a PNG: length, type, data, CRC.
 * https://www.w3.org/TR/png-3/#5Chunk-layout
 */
export const pngChunk = (type: string, ...data: Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const size = data.reduce((sum, part) => sum + part.byteLength, 0);
  const chunk = joinBytes([new Uint8Array(4), fromLatin1(type), ...data, new Uint8Array(4)]);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, size);
  view.setUint32(8 + size, crc32(chunk.subarray(4, 8 + size)));
  return chunk;
};

/** Colors by number in the file. https://www.w3.org/TR/png-3/#table111 */
const colorTypes = { 3: 2, 4: 6 } as const;
/** Bytes of a pixel: red, green and blue, and alpha. */
export type PngChannels = keyof typeof colorTypes;

/**
 * The header of a picture with 8 bits a channel.
 * https://www.w3.org/TR/png-3/#11IHDR
 */
export const pngHeader = (width: number, height: number, channels: PngChannels): Uint8Array => {
  const data = createByteWriter(false).u32(width).u32(height).u8(8).u8(colorTypes[channels]).zeros(3);
  return pngChunk('IHDR', data.done());
};

export const pngEnd: Uint8Array = pngChunk('IEND');
