import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import type { Entry } from 'yauzl';

const inflated = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw);

const isTooLong = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/**
 * An entry's content. What it really comes to counts, not what the archive says: unpacking stops at `most` bytes.
 * @returns 'too long', or 'damaged' when it cannot be unpacked or is not what its header promises
 */
export const unpackEntry = async (
  packed: Uint8Array,
  entry: Entry,
  most: number,
): Promise<Uint8Array | 'too long' | 'damaged'> => {
  let bytes: Uint8Array;
  if (entry.compressionMethod === 0) {
    if (packed.byteLength > most) return 'too long';
    // A copy, so that one small file does not keep the whole archive in memory.
    bytes = Uint8Array.from(packed);
  } else {
    try {
      const { buffer, byteOffset, byteLength } = await inflated(packed, {
        maxOutputLength: Math.max(1, most),
      });
      bytes = new Uint8Array(buffer, byteOffset, byteLength);
    } catch (error) {
      return isTooLong(error) ? 'too long' : 'damaged';
    }
    if (bytes.byteLength > most) return 'too long';
  }
  return bytes.byteLength === entry.uncompressedSize && crc32(bytes) === entry.crc32 ? bytes : 'damaged';
};
