import { pngChunk, pngEnd, pngHeader, pngSignature } from '../../../domain/images/png-chunk.ts';
import type { Reel } from '../reel.ts';
import { apngKey } from './apng-frame.ts';

/** How often it plays: 0 is for ever. */
const plays = 0;

/**
 * An animated PNG around its frames, as they come.
 * https://www.w3.org/TR/png-3/#acTL-chunk, https://www.w3.org/TR/png-3/#11tRNS
 */
export const apngFile = async function* (
  { width, height, frameCount }: Pick<Reel, 'width' | 'height' | 'frameCount'>,
  frames: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const control = Buffer.alloc(8);
  control.writeUInt32BE(frameCount, 0);
  control.writeUInt32BE(plays, 4);
  const key = Uint8Array.of(0, apngKey.red, 0, apngKey.green, 0, apngKey.blue);
  yield Buffer.concat([
    pngSignature,
    pngHeader(width, height),
    pngChunk('acTL', control),
    pngChunk('tRNS', key),
  ]);
  yield* frames;
  yield pngEnd;
};
