import { expect, it } from 'vitest';
import type { Passwords } from '../../../src/domain/accounts/passwords.ts';
import { passwordsInTurns } from '../../../src/domain/accounts/passwords.ts';
import { createTurns } from '../../../src/domain/admission/turns.ts';
import { RateLimitedError } from '../../../src/domain/errors.ts';

const soon = () => new Promise((resolve) => setImmediate(resolve));

/** Slow passwords that remember how many were worked on at once, and for whom. */
const slow = () => {
  const seen = { now: 0, most: 0, order: [] as (string | null)[] };
  const work = async (from: string | null) => {
    seen.most = Math.max(seen.most, ++seen.now);
    seen.order.push(from);
    await soon();
    seen.now--;
  };
  const passwords: Passwords = {
    async hash(password, from) {
      await work(from);
      return password;
    },
    async verify(hash, password, from) {
      await work(from);
      return hash === password;
    },
  };
  return { seen, passwords };
};

it('hashes few passwords at once, in turns between addresses, and lets few of one wait', async () => {
  const { seen, passwords } = slow();
  const inTurns = passwordsInTurns(passwords, createTurns({ capacity: 2, line: 8, what: 'sign-ins' }));
  const crowd = Array.from({ length: 30 }, () => inTurns.hash('secret', 'crowd'));
  const settled = Promise.allSettled(crowd);
  expect(await inTurns.verify('right', 'right', 'ann')).toBe(true);
  expect(seen.order.indexOf('ann')).toBeLessThanOrEqual(3);
  const refused = (await settled).filter((one) => one.status === 'rejected');
  expect(refused).toHaveLength(20);
  expect(refused[0]!.reason).toBeInstanceOf(RateLimitedError);
  expect(seen.most).toBe(2);
  // A place is free again also after a failure.
  const failing = passwordsInTurns(
    { ...passwords, hash: () => Promise.reject(new Error('broken')) },
    createTurns({ capacity: 1, line: 1, what: 'sign-ins' }),
  );
  await expect(failing.hash('a', null)).rejects.toThrow('broken');
  await expect(failing.hash('a', null)).rejects.toThrow('broken');
});
