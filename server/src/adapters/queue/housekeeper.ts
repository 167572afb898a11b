import { setTimeout as sleep } from 'node:timers/promises';
import type { Deps } from '../../domain/deps.ts';
import { runSweeps } from '../../domain/housekeeping/run-sweeps.ts';

const everyMs = 3600_000;
const pauseMs = 50;

export type Housekeeper = { start(): void; stop(): Promise<void> };

/** Sweeps about once an hour, not at the same moment as all other processes. */
export const createHousekeeper = (
  deps: Deps,
  holder: string,
  random: () => number = Math.random,
): Housekeeper => {
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();

  const sweep = async () => {
    try {
      await runSweeps(deps, { holder, pause: () => sleep(pauseMs), signal: abort.signal });
    } catch (cause) {
      deps.log.error({ cause }, 'sweeping failed; the next round tries again');
    }
  };

  const after = (ms: number) => {
    timer = setTimeout(() => {
      round = sweep().then(() => {
        if (!abort.signal.aborted) after(everyMs * (0.75 + random() / 2));
      });
    }, ms);
    timer.unref();
  };

  return {
    // The first round soon: a machine that is on for an hour a day is swept as well.
    start: () => after(everyMs * (0.02 + random() / 20)),
    async stop() {
      abort.abort();
      clearTimeout(timer);
      await round;
    },
  };
};
