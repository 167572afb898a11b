import { describe, expect, it } from 'vitest';
import { idsPerCall, inBatches, partly } from '../src/api/in-batches.ts';
import type { Problem } from '../src/api/problem.ts';

const ids = Array.from({ length: 250 }, (_, place) => `sprite-${place}`);
const refusal: Problem = { title: 'Not found.', advice: 'Reload.', retryable: false, fields: {} };

/** A verb that refuses its nth call. */
const verb = (refused?: number) => {
  const calls: string[][] = [];
  const run = async (batch: string[]) => {
    calls.push(batch);
    return { problem: calls.length === refused ? refusal : undefined };
  };
  return { calls, run };
};

describe('a selection larger than what one call takes', () => {
  it('is done whole, in order, and tells how far it is', async () => {
    const { calls, run } = verb();
    const told: number[] = [];
    expect(await inBatches(ids, run, (done) => told.push(done))).toEqual({ done: ids });
    expect(calls.map(({ length }) => length)).toEqual([idsPerCall, idsPerCall, 50]);
    expect(calls.flat()).toEqual(ids);
    expect(told).toEqual([100, 200]);
  });

  it('says what was done when a call is refused, and does not go on', async () => {
    const { calls, run } = verb(2);
    const { done, problem } = await inBatches(ids, run);
    expect(problem).toBe(refusal);
    expect(done).toEqual(ids.slice(0, 100));
    expect(calls).toHaveLength(2);
    expect(partly(refusal, done.length, ids.length).title).toBe(
      'Done for 100 of 250; the others stayed as they were. Not found.',
    );
  });

  it('tells the problem as it is when nothing was done', async () => {
    const { done } = await inBatches(ids, verb(1).run);
    expect(partly(refusal, done.length, ids.length)).toBe(refusal);
  });
});
