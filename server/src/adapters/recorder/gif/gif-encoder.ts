import { joinBytes } from '@papeterie/pixels/formats/bytes/join-bytes';
import { gifTrailer } from '@papeterie/pixels/formats/gif/gif-head';
import { createGifWriter } from '@papeterie/pixels/formats/gif/gif-writer';
import type { Palette } from '@papeterie/pixels/formats/gif/gifenc';
import type { StreamEncoder } from '../encoders.ts';
import { frameDuration } from '../reel.ts';

/** A recording as GIF, for ever, from places in one shared palette. */
export const createGifEncoder = (
  { width, height, fps }: { width: number; height: number; fps: number },
  palette: Palette,
): StreamEncoder => {
  const frameOf = createGifWriter({ width, height, plays: 0, palette, seeThrough: false });
  return {
    encode: (indexes, index) => joinBytes(frameOf({ indexes, delay: frameDuration(index, fps, 100) })),
    finish: () => ({ rest: gifTrailer, head: new Uint8Array() }),
    release: () => undefined,
  };
};
