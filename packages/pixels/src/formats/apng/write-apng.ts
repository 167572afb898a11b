import type { AnimatedImage } from '../animated/animated-image.ts';
import type { Deflate } from '../bytes/deflate.ts';
import { joinBytes } from '../bytes/join-bytes.ts';
import { pngEnd } from '../png/png-chunk.ts';
import { apngHead, createApngFrames } from './apng-writer.ts';

/**
 * An animated image as APNG without loss, half-transparent pixels and all. Its first frame is what those see who show no
 * animations.
 * @param image its times in whole milliseconds
 */
export const writeApng = ({ frames, durationsMs, plays }: AnimatedImage, deflate: Deflate): Uint8Array => {
  const { width, height } = frames[0]!;
  const frameOf = createApngFrames({ width, height }, 'RGBA', deflate);
  const pieces = frames.map(({ pixels }, i) =>
    frameOf(pixels, frames[i - 1]?.pixels ?? null, i, { count: durationsMs[i]!, perSecond: 1000 }),
  );
  return joinBytes([apngHead({ width, height, frames: frames.length, plays }, 'RGBA'), ...pieces, pngEnd]);
};
