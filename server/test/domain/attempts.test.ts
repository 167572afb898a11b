import { expect, it } from 'vitest';
import { createAttempts } from '../../src/domain/accounts/attempts.ts';
import type { RateLimitedError } from '../../src/domain/errors.ts';

const waitOf = (attempt: () => void): number => {
  try {
    attempt();
    return 0;
  } catch (error) {
    return (error as RateLimitedError).retryAfterSeconds;
  }
};

it('lets five tries pass, then doubles the wait up to a quarter of an hour', () => {
  let at = 0;
  const attempts = createAttempts(() => at);
  const waits: number[] = [];
  for (let i = 0; i < 16; i++) {
    const wait = waitOf(() => attempts.begin(['email:a', 'address:1']));
    waits.push(wait);
    if (wait > 0) {
      at += wait * 1000;
      attempts.begin(['email:a', 'address:1']);
    }
  }
  expect(waits.slice(0, 9)).toEqual([0, 0, 0, 0, 0, 2, 4, 8, 16]);
  expect(Math.max(...waits)).toBe(900);
});

it('forgives after a success and forgets in an hour, key by key', () => {
  let at = 0;
  const attempts = createAttempts(() => at);
  for (let i = 0; i < 5; i++) attempts.begin(['a', 'b']);
  attempts.succeeded(['a']);
  expect(waitOf(() => attempts.begin(['a']))).toBe(0);
  expect(waitOf(() => attempts.begin(['b']))).toBe(2);
  at += 61 * 60_000;
  expect(waitOf(() => attempts.begin(['b']))).toBe(0);
});

it('remembers no more than it should', () => {
  const attempts = createAttempts(() => 0);
  for (let i = 0; i < 20_000; i++) attempts.begin([`address:${i}`]);
  expect(waitOf(() => attempts.begin(['address:19999']))).toBe(0);
});
