import type { Deps } from '../deps.ts';

/** One kind of things that have their day, and go when it has come. */
export type Sweep = {
  name: string;
  /** What it removes, in words for whoever runs the house. */
  what: string;
  /** How old, in ms, it must be; 0 when it carries its day itself. */
  afterMs: number;
  /** How many there are of before that moment. */
  count(deps: Deps, before: Date): Promise<number>;
  /** Removes some of them, about so many at the most, so that nobody waits long. @returns how many; 0: there are no more */
  sweep(deps: Deps, before: Date, limit: number): Promise<number>;
};
