import { RateLimitedError } from '../errors.ts';
import { type PlaceName, simultaneous } from './limits.ts';

/** Nobody knows when a place is left: this is when asking again makes sense. */
const retryAfterSeconds = 10;

/** Counts what is there at the same time, for each name and key. */
export const createPlaces = () => {
  const taken = new Map<string, number>();

  /** Takes a place. @returns what leaves it, once or more often @throws RateLimitedError when all are taken */
  return (name: PlaceName, key: string): (() => void) => {
    const { most, what } = simultaneous[name];
    const id = `${name}:${key}`;
    const count = taken.get(id) ?? 0;
    if (count >= most) {
      throw new RateLimitedError(
        `There may be ${most} ${what} at the same time. Close one, or try again in ${retryAfterSeconds} s.`,
        retryAfterSeconds,
      );
    }
    taken.set(id, count + 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const others = (taken.get(id) ?? 1) - 1;
      if (others > 0) taken.set(id, others);
      else taken.delete(id);
    };
  };
};
