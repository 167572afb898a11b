import type { Progress } from '../../domain/providers/provider.ts';
import type { Reel } from './reel.ts';

/** The frames are nearly all of the work; what is left then is to copy bytes. */
const framesShare = 0.98;

/** Lets pieces through and tells how far they are. */
export const watched = async function* (
  pieces: AsyncIterable<Uint8Array>,
  { format, frameCount }: Pick<Reel, 'format' | 'frameCount'>,
  progress: Progress,
): AsyncGenerator<Uint8Array> {
  progress(0, format === 'GIF' ? 'choosing colors' : 'getting the pictures ready');
  let count = 0;
  for await (const piece of pieces) {
    count++;
    if (count <= frameCount) {
      progress((count / frameCount) * framesShare, `painting frame ${count} of ${frameCount}`);
    }
    yield piece;
  }
  progress(framesShare, 'writing the file');
};
