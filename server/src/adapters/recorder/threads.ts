import type { Transferable } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { RecorderWork } from './work.ts';

/** Worker threads that do one piece of work each at a time. */
export type Threads = {
  /** @throws when the thread fails or dies. `signal` ends the thread in the middle of its work: the last resort. */
  run(work: RecorderWork, transfer?: Transferable[], signal?: AbortSignal): Promise<unknown>;
  close(): Promise<void>;
};

/** @param entry the worker's file: TypeScript in development, where tsx loads it, JavaScript once built */
export const createThreads = (entry: string, count: number): Threads => {
  const piscina = new Piscina({
    filename: entry,
    execArgv: entry.endsWith('.ts') ? ['--import', 'tsx'] : [],
    // Started with the first work, ended when there is none: a thread costs memory also when idle.
    minThreads: 0,
    maxThreads: count,
    idleTimeout: 10_000,
    env: {},
    // Else a thread with nothing to do is stopped in the middle, before its ports are closed and its pictures freed.
    atomics: 'disabled',
  });
  // A thread that cannot even start fails no work: that would wait for ever.
  const running = new Set<AbortController>();
  piscina.on('error', (error: unknown) => {
    for (const work of running) work.abort(error);
  });
  return {
    async run(work, transfer = [], signal) {
      const failure = new AbortController();
      running.add(failure);
      try {
        return await piscina.run(work, {
          transferList: transfer,
          signal: signal ? AbortSignal.any([signal, failure.signal]) : failure.signal,
        });
      } catch (error) {
        throw failure.signal.aborted ? failure.signal.reason : error;
      } finally {
        running.delete(failure);
      }
    },
    close: () => piscina.destroy(),
  };
};
