import type { Reel } from '../reel.ts';
import { spooled } from '../spool.ts';
import { riffChunk } from './riff.ts';

const animated = 0b10;
const mostBytes = 0xffff_fffe;

/**
 * An animated WebP around its frames. Its first bytes say how long it is, so the frames wait until all are there.
 * https://developers.google.com/speed/webp/docs/riff_container#extended_file_format
 * @throws above 4 GiB, which WebP does not know
 */
export const webpFile = (
  { width, height }: Pick<Reel, 'width' | 'height'>,
  frames: AsyncIterable<Uint8Array>,
  spoolDir: string,
): AsyncIterable<Uint8Array> =>
  spooled(frames, spoolDir, (byteSize) => {
    const extended = Buffer.alloc(10);
    extended[0] = animated;
    extended.writeUIntLE(width - 1, 4, 3);
    extended.writeUIntLE(height - 1, 7, 3);
    // Background color (not used: the first frame covers all), and loops: 0 is for ever.
    const head = Buffer.concat([riffChunk('VP8X', extended), riffChunk('ANIM', new Uint8Array(6))]);
    const size = 4 + head.byteLength + byteSize;
    if (size > mostBytes)
      throw new Error('The recording is too large for a WebP: make it shorter or smaller.');
    const riff = Buffer.from('RIFF    WEBP', 'latin1');
    riff.writeUInt32LE(size, 4);
    return Buffer.concat([riff, head]);
  });
