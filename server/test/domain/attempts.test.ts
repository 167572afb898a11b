import { expect, it } from 'vitest';
import { createAttempts } from '../../src/domain/accounts/attempts.ts';
import { RateLimitedError } from '../../src/domain/errors.ts';

const ann = { email: 'ann@example.org', address: '10.0.0.1', known: false };

const waitOf = (attempt: () => unknown): number => {
  try {
    attempt();
    return 0;
  } catch (error) {
    if (error instanceof RateLimitedError) return error.retryAfterSeconds;
    throw error;
  }
};

it('lets five tries pass, then doubles the wait up to a quarter of an hour', () => {
  let at = 0;
  const attempts = createAttempts(() => at);
  const waits: number[] = [];
  for (let i = 0; i < 16; i++) {
    const wait = waitOf(() => attempts.begin(ann));
    waits.push(wait);
    if (wait > 0) {
      at += wait * 1000;
      attempts.begin(ann);
    }
  }
  expect(waits.slice(0, 9)).toEqual([0, 0, 0, 0, 0, 2, 4, 8, 16]);
  expect(Math.max(...waits)).toBe(900);
});

it('forgives an e-mail at an address after a success, and forgets in an hour', () => {
  let at = 0;
  const attempts = createAttempts(() => at);
  for (let i = 0; i < 4; i++) attempts.begin(ann);
  attempts.begin(ann)();
  for (let i = 0; i < 5; i++) expect(waitOf(() => attempts.begin(ann))).toBe(0);
  expect(waitOf(() => attempts.begin(ann))).toBe(2);
  at += 61 * 60_000;
  expect(waitOf(() => attempts.begin(ann))).toBe(0);
});

it('lets nobody lock an account from elsewhere', () => {
  const attempts = createAttempts(() => 0);
  for (let i = 0; i < 1_000; i++)
    waitOf(() => attempts.begin({ ...ann, address: `10.1.${i % 50}.${i % 20}` }));
  // Also from a new address the first try is free: no figure of others stands in its way.
  const succeeded = attempts.begin(ann);
  succeeded();
  for (let i = 0; i < 5; i++) expect(waitOf(() => attempts.begin(ann))).toBe(0);
});

it('gives addresses that are new to an account under attack one try instead of five', () => {
  const attempts = createAttempts(() => 0);
  for (let i = 0; i < 20; i++) attempts.begin({ ...ann, address: `10.1.0.${i}` });
  const from = { ...ann, address: '10.2.0.1' };
  expect([0, 1].map(() => waitOf(() => attempts.begin(from)))).toEqual([0, 2]);
});

it('slows down an address that tries many accounts, but not whoever is known to sign in from there', () => {
  const attempts = createAttempts(() => 0);
  attempts.begin(ann)();
  const tried = Array.from({ length: 200 }, (_, i) =>
    waitOf(() => attempts.begin({ ...ann, email: `${i}@example.org` })),
  );
  expect(tried.filter((wait) => wait === 0)).toHaveLength(30);
  expect(waitOf(() => attempts.begin(ann))).toBe(0);
});

it('forgives an address nothing for a good sign-in of its own', () => {
  const attempts = createAttempts(() => 0);
  const own = { ...ann, email: 'own@example.org' };
  attempts.begin(own)();
  let passed = 0;
  for (let i = 0; i < 300; i++) {
    if (waitOf(() => attempts.begin({ ...ann, email: `${i}@example.org` })) === 0) passed++;
    attempts.begin(own)();
  }
  expect(passed).toBe(30);
  for (let i = 0; i < 10; i++)
    waitOf(() => attempts.begin({ email: 'ann@example.org', address: '10.9.9.9', known: false }));
  attempts.begin({ ...own, address: '10.9.9.9' })();
  expect(
    waitOf(() => attempts.begin({ email: 'ann@example.org', address: '10.9.9.9', known: false })),
  ).toBeGreaterThan(0);
});

it('counts an office that signs in as no attack', () => {
  const attempts = createAttempts(() => 0);
  for (let i = 0; i < 200; i++) attempts.begin({ ...ann, email: `${i}@example.org` })();
});

it('remembers no more than it should', () => {
  const attempts = createAttempts(() => 0);
  for (let i = 0; i < 20_000; i++) attempts.begin({ email: `${i}`, address: `${i}`, known: false });
  expect(waitOf(() => attempts.begin({ email: '19999', address: '19999', known: false }))).toBe(0);
});

it('knows after a restart who has a session that began there', () => {
  const attempts = createAttempts(() => 0);
  for (let i = 0; i < 100; i++) waitOf(() => attempts.begin({ ...ann, email: `${i}@example.org` }));
  expect(waitOf(() => attempts.begin(ann))).toBeGreaterThan(0);
  expect(waitOf(() => attempts.begin({ ...ann, known: true }))).toBe(0);
});
