import type { AnimatedImage } from '../animated/animated-image.ts';
import { joinBytes } from '../bytes/join-bytes.ts';
import { createWebpFrames, type EncodeWebp, webpHead } from './webp-writer.ts';

/**
 * An animated image as WebP, without loss when `encode` loses nothing.
 * @param image its times in whole milliseconds
 */
export const writeWebp = async (
  { frames, durationsMs, plays }: AnimatedImage,
  encode: EncodeWebp,
): Promise<Uint8Array> => {
  const { width, height } = frames[0]!;
  const frameOf = createWebpFrames({ width, height }, encode);
  const pieces: Uint8Array[] = [];
  for (const [i, { pixels }] of frames.entries()) {
    pieces.push(await frameOf(pixels, frames[i - 1]?.pixels ?? null, durationsMs[i]!));
  }
  const all = joinBytes(pieces);
  const head = webpHead({ width, height, plays, hasAlpha: true }, all.byteLength);
  if (!head) throw new Error('frames of more than 4 GiB');
  return joinBytes([head, all]);
};
