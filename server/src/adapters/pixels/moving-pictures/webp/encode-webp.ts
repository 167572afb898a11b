import type { Picture } from '@papeterie/pixels/picture';
import sharp from 'sharp';
import type { Reel } from '../reel.ts';
import { riffChunk, webpChunks } from './riff.ts';

const flags = { animated: 0b10, alpha: 0b1_0000 } as const;
/** Neither blended with what was there nor emptied afterwards. */
const replaces = 0b10;

/** Also the colors of what cannot be seen stay: a file that comes back is the same. */
const pixelsOf = async ({ width, height, pixels }: Picture): Promise<Uint8Array> => {
  const file = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .webp({ lossless: true, exact: true })
    .toBuffer();
  for (const { type, data } of webpChunks(file)) if (type === 'VP8L') return riffChunk(type, data);
  throw new Error('a lossless WebP without lossless pixels');
};

/**
 * An animated WebP without loss.
 * https://developers.google.com/speed/webp/docs/riff_container#animation
 */
export const encodeWebp = async ({ frames, durationsMs, plays }: Reel): Promise<Uint8Array> => {
  const { width, height } = frames[0]!;
  const extended = Buffer.alloc(10);
  extended[0] = flags.animated | flags.alpha;
  extended.writeUIntLE(width - 1, 4, 3);
  extended.writeUIntLE(height - 1, 7, 3);
  const animation = Buffer.alloc(6); // first the background's color: none
  animation.writeUInt16LE(plays, 4);
  const chunks = [riffChunk('VP8X', extended), riffChunk('ANIM', animation)];
  for (const [i, frame] of frames.entries()) {
    const head = Buffer.alloc(16); // at 0, 0
    head.writeUIntLE(width - 1, 6, 3);
    head.writeUIntLE(height - 1, 9, 3);
    head.writeUIntLE(durationsMs[i]!, 12, 3);
    head[15] = replaces;
    chunks.push(riffChunk('ANMF', head, await pixelsOf(frame)));
  }
  return riffChunk('RIFF', Buffer.from('WEBP', 'latin1'), ...chunks);
};
