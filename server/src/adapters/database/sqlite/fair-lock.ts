import { performance } from 'node:perf_hooks';
import { WriteLockTimeoutError } from '../errors.ts';

export type Release = () => void;

type Waiter = { what: string; since: number; grant(): void };

/**
 * A lock with one holder at a time, granted in the order of asking.
 *
 * There is no limit to waiting while the queue moves, however long it is. But who has waited `patienceMs` for one and
 * the same holder gets a WriteLockTimeoutError: that holder is stuck, very likely waiting for the waiter itself.
 */
export class FairLock {
  #holder: { what: string; since: number } | undefined;
  readonly #queue: Waiter[] = [];
  readonly #patienceMs: number;

  constructor(patienceMs: number) {
    this.#patienceMs = patienceMs;
  }

  /** @param what who asks, for the error of those who wait for it. */
  acquire(what: string): Promise<Release> {
    if (this.#holder === undefined) return Promise.resolve(this.#hold(what));
    return new Promise((resolve, reject) => {
      let timer: NodeJS.Timeout;
      const waiter: Waiter = {
        what,
        since: performance.now(),
        grant: () => {
          clearTimeout(timer);
          resolve(this.#hold(what));
        },
      };
      const check = () => {
        const holder = this.#holder!;
        const heldForMs = performance.now() - Math.max(holder.since, waiter.since);
        // A millisecond of grace: timers may fire a fraction early, and would then be set again for nothing.
        if (heldForMs < this.#patienceMs - 1) {
          timer = setTimeout(check, this.#patienceMs - heldForMs);
          return;
        }
        this.#queue.splice(this.#queue.indexOf(waiter), 1);
        reject(new WriteLockTimeoutError(what, holder.what, heldForMs));
      };
      timer = setTimeout(check, this.#patienceMs);
      this.#queue.push(waiter);
    });
  }

  #hold(what: string): Release {
    const holder = { what, since: performance.now() };
    this.#holder = holder;
    return () => {
      if (this.#holder !== holder) return;
      this.#holder = undefined;
      this.#queue.shift()?.grant();
    };
  }
}
