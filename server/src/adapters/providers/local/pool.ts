import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Picture } from '../../../domain/pixels/picture.ts';
import type { Progress } from '../../../domain/providers/provider.ts';
import type { LocalTask, LocalWork } from './work.ts';

export type LocalPool = {
  /** @throws when `signal` aborts: the worker is stopped in the middle of a pixel */
  run(
    work: LocalWork,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<{ picture: Picture; description: string }>;
  close(): Promise<void>;
};

/**
 * Worker threads for pixels, so that requests never wait for them.
 * @param entry the worker's file: TypeScript in development, where tsx loads it, JavaScript once built
 */
export const createLocalPool = (entry: string, threads: number): LocalPool => {
  const piscina = new Piscina({
    filename: entry,
    execArgv: entry.endsWith('.ts') ? ['--import', 'tsx'] : [],
    // Started with the first picture, ended when nobody draws: a thread costs memory also when idle.
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
    env: {},
  });
  return {
    async run(work, progress, signal) {
      const { port1, port2 } = new MessageChannel();
      port1.on('message', ([fraction, stage]: [number, string]) => progress(fraction, stage));
      try {
        const task: LocalTask = { ...work, port: port2 };
        return await piscina.run(task, { signal, transferList: [port2] });
      } finally {
        port1.close();
      }
    },
    close: () => piscina.destroy(),
  };
};
