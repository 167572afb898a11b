import { apngHead } from '@papeterie/pixels/formats/apng/apng-writer';
import { pngEnd } from '@papeterie/pixels/formats/png/png-chunk';
import type { Reel } from '../reel.ts';

/** An animated PNG around its frames, as they come, for ever. */
export const apngFile = async function* (
  { width, height, frameCount }: Pick<Reel, 'width' | 'height' | 'frameCount'>,
  frames: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield apngHead({ width, height, frames: frameCount, plays: 0 }, 'RGB');
  yield* frames;
  yield pngEnd;
};
