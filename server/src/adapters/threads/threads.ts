import type { Transferable } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { createTurns } from '../../domain/admission/turns.ts';
import { ServiceUnavailableError } from '../../domain/errors.ts';
import { OutOfTimeError } from '../../domain/processing/out-of-time-error.ts';

export type RunOptions = {
  /** What moves to the thread instead of being copied. */
  transfer?: Transferable[];
  /** Ends the thread in the middle of its work. */
  signal?: AbortSignal;
  /** How long the work may take once a thread has begun with it. */
  seconds?: number;
};

/** Worker threads that do one piece of work each at a time. */
export type Threads<Work, Result = unknown> = {
  /** @throws when the thread fails or dies; OutOfTimeError; ServiceUnavailableError once it is closed */
  run(work: Work, options?: RunOptions): Promise<Result>;
  close(): Promise<void>;
};

/**
 * How much threads step back when processors are scarce (the increment of nice(2); nothing on Windows): requests first, then
 * what somebody waits for, then what takes minutes anyway.
 */
export const stepsBack = { drawing: 2, pixels: 8, exporting: 15 } as const;

/**
 * A thread that is ended while require() loads its modules takes the whole process along: Node asks a module that has not
 * been linked whether it is asynchronous, which V8 answers by aborting. Where require() loads no modules, import() does.
 */
const loadsByImport = ['--no-experimental-require-module'];

/** What is cut off when the server stops has not failed: it can be asked for again. */
const closing = () => new ServiceUnavailableError('The server is being restarted. Try again in 5 s.', 5);

/**
 * @param entry the worker's file: TypeScript in development, where tsx loads it, JavaScript once built
 * @param idleMs how long a thread waits for more work before it ends
 * @param niceIncrement see `stepsBack`
 */
export const createThreads = <Work, Result = unknown>(
  entry: string,
  count: number,
  idleMs: number,
  niceIncrement: number,
): Threads<Work, Result> => {
  const piscina = new Piscina({
    filename: entry,
    execArgv: [...(entry.endsWith('.ts') ? ['--import', 'tsx'] : []), ...loadsByImport],
    // Started with the first work, ended when there is none: a thread costs memory also when idle.
    minThreads: 0,
    maxThreads: count,
    idleTimeout: idleMs,
    niceIncrement,
    // V8 lets the young grow to 48 MiB in each thread before it looks at them; drawing is no slower with a quarter.
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
    env: {},
    // Else a thread with nothing to do is stopped in the middle, before its ports are closed and its pictures freed.
    atomics: 'disabled',
  });
  // Whoever waits, waits here, so that its time begins with its work.
  const turns = createTurns({ capacity: count, what: 'pieces of work' });
  const running = new Set<AbortController>();
  let closed = false;
  // Work in a thread that breaks is told by that thread. This is said of threads that had none: when there are no others,
  // what is under way waits for one that cannot even start, and would wait for ever.
  piscina.on('error', (error: unknown) => {
    if (piscina.threads.length > 0) return;
    for (const work of running) work.abort(error);
  });
  return {
    async run(work, { transfer = [], signal, seconds } = {}) {
      const leave = await turns.take('', 1, signal);
      const end = new AbortController();
      const abort = () => end.abort(signal?.reason);
      const timer = seconds && setTimeout(() => end.abort(new OutOfTimeError(seconds)), seconds * 1_000);
      signal?.addEventListener('abort', abort, { once: true });
      running.add(end);
      try {
        if (closed) throw closing();
        return await piscina.run(work, { transferList: transfer, signal: end.signal });
      } catch (error) {
        if (end.signal.aborted) throw end.signal.reason;
        throw closed ? closing() : error;
      } finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        running.delete(end);
        leave();
      }
    },
    async close() {
      closed = true;
      await piscina.destroy();
    },
  };
};
