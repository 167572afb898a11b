import type { Transferable } from 'node:worker_threads';
import { Piscina } from 'piscina';

/** Worker threads that do one piece of work each at a time. */
export type Threads<Work, Result = unknown> = {
  /** @throws when the thread fails or dies. `signal` ends the thread in the middle of its work. */
  run(work: Work, transfer?: Transferable[], signal?: AbortSignal): Promise<Result>;
  close(): Promise<void>;
};

/**
 * @param entry the worker's file: TypeScript in development, where tsx loads it, JavaScript once built
 * @param idleMs how long a thread waits for more work before it ends
 */
export const createThreads = <Work, Result = unknown>(
  entry: string,
  count: number,
  idleMs: number,
): Threads<Work, Result> => {
  const piscina = new Piscina({
    filename: entry,
    execArgv: entry.endsWith('.ts') ? ['--import', 'tsx'] : [],
    // Started with the first work, ended when there is none: a thread costs memory also when idle.
    minThreads: 0,
    maxThreads: count,
    idleTimeout: idleMs,
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
