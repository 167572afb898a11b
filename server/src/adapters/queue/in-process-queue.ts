import type { Dispatcher } from '../../domain/jobs/ports.ts';

type Options = {
  /** Runs one job to its end; must not reject. */
  run(jobId: string, signal: AbortSignal): Promise<void>;
  /** How many run at once. */
  concurrency: number;
};

export type InProcessQueue = Dispatcher & {
  start(): void;
  /** Lets nothing new begin, aborts what runs and waits for it. */
  stop(): Promise<void>;
};

/** Dispatches within this process: bounded, and in turns between owners, so that nobody waits behind another's hundred. */
export const createInProcessQueue = ({ run, concurrency }: Options): InProcessQueue => {
  // A Map keeps the order of insertion: the owner whose turn it is stands first.
  const waiting = new Map<string, string[]>();
  const known = new Set<string>();
  const running = new Map<string, { abort: AbortController; done: Promise<void> }>();
  let started = false;

  const takeNext = (): string | undefined => {
    const [turn] = waiting;
    if (!turn) return undefined;
    const [ownerId, ids] = turn;
    waiting.delete(ownerId);
    const id = ids.shift()!;
    if (ids.length > 0) waiting.set(ownerId, ids);
    return id;
  };

  const fill = () => {
    while (started && running.size < concurrency) {
      const id = takeNext();
      if (id === undefined) return;
      const abort = new AbortController();
      const done = run(id, abort.signal).finally(() => {
        running.delete(id);
        known.delete(id);
        fill();
      });
      running.set(id, { abort, done });
    }
  };

  return {
    enqueue({ id, ownerId }) {
      if (known.has(id)) return;
      known.add(id);
      const ids = waiting.get(ownerId);
      if (ids) ids.push(id);
      else waiting.set(ownerId, [id]);
      fill();
    },
    abort(jobId) {
      running.get(jobId)?.abort.abort('canceled');
      return running.has(jobId);
    },
    running: () => [...running.keys()],
    start() {
      started = true;
      fill();
    },
    async stop() {
      started = false;
      for (const { abort } of running.values()) abort.abort('shutdown');
      await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
};
