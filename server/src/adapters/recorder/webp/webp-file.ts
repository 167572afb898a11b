import { webpHead } from '@papeterie/pixels/formats/webp/webp-writer';
import type { Reel } from '../reel.ts';
import { spooled } from '../spool.ts';

/**
 * An animated WebP around its frames, for ever. Its first bytes say how long it is, so the frames wait until all are there.
 * @throws above 4 GiB, which WebP does not know
 */
export const webpFile = (
  { width, height }: Pick<Reel, 'width' | 'height'>,
  frames: AsyncIterable<Uint8Array>,
  spoolDir: string,
): AsyncIterable<Uint8Array> =>
  spooled(frames, spoolDir, (byteSize) => {
    const head = webpHead({ width, height, plays: 0, hasAlpha: false }, byteSize);
    if (!head) throw new Error('The recording is too large for a WebP: make it shorter or smaller.');
    return head;
  });
