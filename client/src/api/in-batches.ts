import type { Problem } from './problem.ts';

/** What one call takes at most: all of its ids are done, or none. */
export const idsPerCall = 100;

export type BatchOutcome = { done: readonly string[]; problem?: Problem };

/**
 * Does something to any number of ids, as many a call as the API takes, one call after the other. What a call refuses
 * ends it: the calls before stay done, and `done` says for which.
 * @param onProgress is told how many are done, only when there is more than one call
 */
export const inBatches = async (
  ids: readonly string[],
  run: (batch: string[]) => Promise<{ problem?: Problem }>,
  onProgress?: (done: number) => void,
): Promise<BatchOutcome> => {
  for (let from = 0; from < ids.length; from += idsPerCall) {
    if (from > 0) onProgress?.(from);
    const { problem } = await run(ids.slice(from, from + idsPerCall));
    if (problem) return { done: ids.slice(0, from), problem };
  }
  return { done: ids };
};

/** How the problem of one call is told when others before it went through. */
export const partly = (problem: Problem, done: number, all: number): Problem =>
  done === 0
    ? problem
    : { ...problem, title: `Done for ${done} of ${all}; the others stayed as they were. ${problem.title}` };
