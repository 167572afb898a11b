import { LRUCache } from 'lru-cache';
import { RateLimitedError } from '../errors.ts';

const longestWaitMs = 15 * 60_000;
const forgottenAfterMs = 60 * 60_000;
const remembered = 10_000;

type Record = { failures: number; blockedUntil: number; lastAt: number };

/** A rate limit for guessing. Failures by key, which make each next one wait longer: 2 s, 4 s … 15 min. Forgotten an hour after the last. */
export const createSlowDown = (now: () => number, what: string) => {
  const records = new LRUCache<string, Record>({ max: remembered });

  const recent = (key: string): Record | undefined => {
    const known = records.get(key);
    return known && now() - known.lastAt < forgottenAfterMs ? known : undefined;
  };

  return {
    failuresOf: (key: string): number => recent(key)?.failures ?? 0,
    /** @throws RateLimitedError while the key has to wait */
    check(key: string): void {
      const wait = (records.get(key)?.blockedUntil ?? 0) - now();
      if (wait <= 0) return;
      const seconds = Math.ceil(wait / 1000);
      throw new RateLimitedError(`Too many tries for ${what}. Wait ${seconds} s and try again.`, seconds);
    },
    /**
     * One more failure.
     * @param free how many there may be before the first wait
     * @returns what says that it was none
     */
    count(key: string, free: number): () => void {
      const at = now();
      const failures = (recent(key)?.failures ?? 0) + 1;
      const over = failures - Math.max(1, free);
      const blockedUntil = over >= 0 ? at + Math.min(longestWaitMs, 2_000 * 2 ** over) : 0;
      records.set(key, { failures, blockedUntil, lastAt: at });
      return () => {
        const known = records.get(key);
        if (!known) return;
        // A wait that somebody else has earned since then stays.
        const free = known.failures === failures && known.blockedUntil === blockedUntil;
        records.set(key, {
          ...known,
          failures: known.failures - 1,
          blockedUntil: free ? 0 : known.blockedUntil,
        });
      };
    },
    forget: (key: string): void => void records.delete(key),
  };
};
