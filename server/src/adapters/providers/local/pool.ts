import { MessageChannel } from 'node:worker_threads';
import type { Picture } from '../../../domain/pixels/picture.ts';
import type { Progress } from '../../../domain/providers/provider.ts';
import { createThreads } from '../../threads/threads.ts';
import type { LocalTask, LocalWork } from './work.ts';

type Result = { picture: Picture; description: string };

export type LocalPool = {
  /** @throws when `signal` aborts: the worker is stopped in the middle of a pixel */
  run(work: LocalWork, progress: Progress, signal: AbortSignal): Promise<Result>;
  close(): Promise<void>;
};

/**
 * Worker threads for pixels, so that requests never wait for them.
 * @param entry the worker's file: TypeScript in development, JavaScript once built
 */
export const createLocalPool = (entry: string, count: number): LocalPool => {
  const threads = createThreads<LocalTask, Result>(entry, count, 60_000);
  return {
    async run(work, progress, signal) {
      const { port1, port2 } = new MessageChannel();
      port1.on('message', ([fraction, stage]: [number, string]) => progress(fraction, stage));
      try {
        return await threads.run({ ...work, port: port2 }, [port2], signal);
      } finally {
        port1.close();
      }
    },
    close: threads.close,
  };
};
