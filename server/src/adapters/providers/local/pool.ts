import { MessageChannel } from 'node:worker_threads';
import type { CutPart } from '@papeterie/artist/taking-apart/take-apart';
import type { Progress } from '../../../domain/providers/provider.ts';
import { createThreads, stepsBack } from '../../threads/threads.ts';
import type { LocalMessage, LocalResult, LocalTask, LocalWork } from './work.ts';

export type LocalPool = {
  /**
   * The picture to take apart is gone afterwards: it moves to the worker.
   * @param onPart resolves when the part is kept; the next one is cut then
   * @throws when `signal` aborts: the worker is stopped in the middle of a pixel; or what `onPart` throws
   */
  run<Work extends LocalWork>(
    work: Work,
    progress: Progress,
    signal: AbortSignal,
    onPart?: (part: CutPart) => Promise<void>,
  ): Promise<LocalResult<Work>>;
  close(): Promise<void>;
};

/**
 * Worker threads for pixels, so that requests never wait for them.
 * @param entry the worker's file: TypeScript in development, JavaScript once built
 */
export const createLocalPool = (entry: string, count: number): LocalPool => {
  const threads = createThreads<LocalTask>(entry, count, 30_000, stepsBack.drawing);
  return {
    async run(work, progress, signal, onPart = async () => undefined) {
      const { port1, port2 } = new MessageChannel();
      const stopped = new AbortController();
      let failure: { cause: unknown } | null = null;
      const keep = async (part: CutPart): Promise<void> => {
        try {
          await onPart(part);
          port1.postMessage('kept');
        } catch (cause) {
          failure = { cause };
          stopped.abort();
        }
      };
      port1.on('message', (message: LocalMessage) => {
        if (Array.isArray(message)) progress(...message);
        else void keep(message);
      });
      const task: LocalTask = { ...work, port: port2 };
      const moved = work.work === 'TAKE_APART' ? [work.wish.picture.pixels.buffer] : [];
      try {
        const aborted = AbortSignal.any([signal, stopped.signal]);
        return (await threads.run(task, { transfer: [port2, ...moved], signal: aborted })) as LocalResult<
          typeof work
        >;
      } catch (error) {
        throw failure ? (failure as { cause: unknown }).cause : error;
      } finally {
        port1.close();
      }
    },
    close: threads.close,
  };
};
