import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Picture } from '@papeterie/stage';
import { createTurns } from '../../domain/admission/turns.ts';
import type { Progress } from '../../domain/providers/provider.ts';
import type { Recorder } from '../../domain/scenes/recorder.ts';
import { createThreads, stepsBack } from '../threads/threads.ts';
import { hireCrew } from './crew.ts';
import { fileOf } from './file-of.ts';
import { inTurns } from './in-turns.ts';
import type { Reel } from './reel.ts';
import { reelOf } from './reel.ts';
import type { RecorderWork } from './work.ts';

/** The frames are nearly all of the work; what is left then is to copy bytes. */
const framesShare = 0.98;

/** Lets pieces through and tells how far they are. */
const watched = async function* (
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

/** Soon: a thread that has painted holds tens of megabytes. */
const idleMs = 10_000;

/**
 * Paints and encodes in worker threads: two for recordings, which take turns, and one for single pictures, which so never wait for a
 * recording.
 * @param entry the worker's file: TypeScript in development, where tsx loads it, JavaScript once built
 * @param spoolDir where WebP and MP4 wait on disk until they are whole; not a folder in memory, if recordings may be large
 */
export const createRecorder = (entry: string, spoolDir = join(tmpdir(), 'papeterie')): Recorder => {
  const crews = createThreads<RecorderWork>(entry, 2, idleMs, stepsBack.exporting);
  const singles = createThreads<RecorderWork>(entry, 1, idleMs, stepsBack.pixels);
  const turns = createTurns({ capacity: 1, what: 'recordings' });

  return {
    async *record(recording, { signal, progress }) {
      const reel = reelOf(recording);
      const done = await turns.take('', 1, signal);
      const ending = new AbortController();
      const abort = (): void => ending.abort(signal.reason);
      signal.addEventListener('abort', abort, { once: true });
      if (signal.aborted) abort();
      const crew = hireCrew(crews, reel, ending);
      try {
        const pieces = watched(inTurns(crew, reel.frameCount), reel, progress);
        for await (const piece of fileOf(reel, pieces, spoolDir)) {
          ending.signal.throwIfAborted();
          if (piece.byteLength > 0) yield piece;
        }
      } finally {
        signal.removeEventListener('abort', abort);
        await crew.close();
        done();
      }
    },
    still: (scene, pictures, t, width) =>
      singles.run({ work: 'STILL', scene, pictures, t, width }) as Promise<Uint8Array>,
    measure: (bytes) => singles.run({ work: 'MEASURE', bytes }) as Promise<Picture>,
    async close() {
      await Promise.all([crews.close(), singles.close()]);
    },
  };
};
