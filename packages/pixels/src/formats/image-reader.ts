import { type ByteReader, createByteReader } from './bytes/byte-reader.ts';
import { damaged } from './format-error.ts';

/** Every read @throws FormatError where the bytes end. @param littleEndian as GIF and WebP; PNG is not */
export const createImageReader = (bytes: Uint8Array, littleEndian: boolean): ByteReader =>
  createByteReader(bytes, littleEndian, () => damaged('it ends too early'));
