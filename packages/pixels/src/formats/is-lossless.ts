import { boxesIn } from './avif/boxes.ts';
import { latin1 } from './bytes/latin1.ts';
import { formatOfBytes } from './format-of-bytes.ts';
import type { ImageFormat } from './image-format.ts';
import { webpChunksOf } from './webp/webp-chunks.ts';

/** Version and flags of a full box. */
const fullHead = 4;
/** Only whoever writes without loss keeps red, green and blue instead of brightness and colors. ITU-T H.273, table 4 */
const identityMatrix = 0;

/** What is in the first of the boxes along a path. */
const inside = (bytes: Uint8Array, ...path: string[]) => {
  let found = { body: 0, end: bytes.byteLength };
  for (const type of path) {
    const box = boxesIn(bytes, found.body, found.end).find((one) => one.type === type);
    if (!box) return [];
    found = { body: box.body + (type === 'meta' ? fullHead : 0), end: box.end };
  }
  return boxesIn(bytes, found.body, found.end);
};

const isLosslessAvif = (bytes: Uint8Array): boolean =>
  inside(bytes, 'meta', 'iprp', 'ipco').some(({ type, body, end }) => {
    // Kind, primaries and transfer come before the matrix.
    const isCoded = type === 'colr' && latin1(bytes.subarray(body, body + 4)) === 'nclx';
    return isCoded && body + 10 <= end && bytes[body + 8] === 0 && bytes[body + 9] === identityMatrix;
  });

const isLosslessWebp = (bytes: Uint8Array): boolean =>
  webpChunksOf(bytes)?.some(({ type }) => type === 'VP8L') === true;

const rules: Record<ImageFormat, (bytes: Uint8Array) => boolean> = {
  PNG: () => true,
  GIF: () => true,
  WEBP: isLosslessWebp,
  AVIF: isLosslessAvif,
  JPEG: () => false,
};

/** Whether a still has its pixels without loss, so that they must not get lost when it is encoded again. */
export const isLossless = (bytes: Uint8Array): boolean => {
  const format = formatOfBytes(bytes);
  return format !== null && rules[format](bytes);
};
