import { LRUCache } from 'lru-cache';
import { RateLimitedError } from '../errors.ts';
import { hourlyRates, type RateName } from './limits.ts';

const hourMs = 3600_000;
/** Keys that are remembered; the one that was not seen for longest is forgotten first (LRU). */
const remembered = 20_000;

/** Rate limits as token buckets: they fill evenly, so many an hour, one for each name and key. */
export const createHourlyRates = (now: () => number) => {
  const buckets = new LRUCache<string, { left: number; at: number }>({ max: remembered });

  /** Takes one. @throws RateLimitedError that says when there is one again */
  return (name: RateName, key: string): void => {
    const { perHour, what } = hourlyRates[name];
    const id = `${name}:${key}`;
    const at = now();
    const known = buckets.get(id) ?? { left: perHour, at };
    const left = Math.min(perHour, known.left + ((at - known.at) / hourMs) * perHour);
    if (left < 1) {
      const seconds = Math.ceil((((1 - left) / perHour) * hourMs) / 1000);
      throw new RateLimitedError(
        `There may be ${perHour} ${what} an hour. Try again in ${seconds} s.`,
        seconds,
      );
    }
    buckets.set(id, { left: left - 1, at });
  };
};
