import { latin1 } from '../bytes/latin1.ts';

/** By the magic number after the file's size, where WebP and JPEG have a length that may look the same. */
export const isAseprite = (bytes: Uint8Array): boolean =>
  bytes[4] === 0xe0 && bytes[5] === 0xa5 && !/^(RIFF|\xff\xd8\xff)/.test(latin1(bytes.subarray(0, 4)));
