import { RateLimitedError } from '../errors.ts';

const freeAttempts = 5;
const longestWaitMs = 15 * 60_000;
const forgottenAfterMs = 60 * 60_000;
const remembered = 10_000;

type Record = { failures: number; blockedUntil: number; lastAt: number };

/** Counts failed sign-ins by key (an email, an address) and makes each next one wait longer. */
export type Attempts = {
  /** Counts an attempt before it is made, so that many at once gain nothing. @throws RateLimitedError */
  begin(keys: readonly string[]): void;
  /** The attempt was right: its keys are forgiven. */
  succeeded(keys: readonly string[]): void;
};

/** Five tries are free, then each doubles the wait: 2 s, 4 s … 15 min. */
export const createAttempts = (now: () => number): Attempts => {
  const records = new Map<string, Record>();

  const forgetOldest = () => {
    for (const key of records.keys()) {
      if (records.size <= remembered) return;
      records.delete(key);
    }
  };

  return {
    begin(keys) {
      const at = now();
      const waits = keys.map((key) => (records.get(key)?.blockedUntil ?? 0) - at);
      const wait = Math.max(...waits);
      if (wait > 0) {
        const seconds = Math.ceil(wait / 1000);
        throw new RateLimitedError(`Too many tries. Wait ${seconds} s and try again.`, seconds);
      }
      for (const key of keys) {
        const known = records.get(key);
        const failures = known && at - known.lastAt < forgottenAfterMs ? known.failures + 1 : 1;
        const over = failures - freeAttempts;
        const blockedUntil = over >= 0 ? at + Math.min(longestWaitMs, 2_000 * 2 ** over) : 0;
        records.delete(key);
        records.set(key, { failures, blockedUntil, lastAt: at });
      }
      forgetOldest();
    },
    succeeded(keys) {
      for (const key of keys) records.delete(key);
    },
  };
};

/** For benches and networks where everyone is trusted. */
export const unlimitedAttempts: Attempts = { begin() {}, succeeded() {} };
