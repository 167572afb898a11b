import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAdmission } from '../../../src/domain/admission/admission.ts';
import { hourlyRates, simultaneous } from '../../../src/domain/admission/limits.ts';
import { createTurns, inTurn } from '../../../src/domain/admission/turns.ts';
import { RateLimitedError } from '../../../src/domain/errors.ts';

const storage = { guestBytes: 1, userBytes: 1, householdBytes: 1, guestsBytes: 1 };

describe('so many an hour', () => {
  it('refuses the next one, says when there is one again, and keeps to it', () => {
    let at = 0;
    const admission = createAdmission({ enforced: true, storage, now: () => at });
    const take = (address: string) => admission.rate('guestsOfAddress', address);
    for (let i = 0; i < hourlyRates.guestsOfAddress.perHour; i++) take('one');
    take('another');
    let refusal: unknown;
    try {
      take('one');
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(RateLimitedError);
    at += (refusal as RateLimitedError).retryAfterSeconds * 1000;
    take('one');
    expect(() => take('one')).toThrow(RateLimitedError);
  });

  it('counts nothing for an unknown key, and nothing at all where everyone is trusted', () => {
    const open = createAdmission({ enforced: false, storage });
    const closed = createAdmission({ enforced: true, storage });
    for (let i = 0; i < 1_000; i++) {
      open.rate('guestsOfAddress', 'one');
      closed.rate('guestsOfAddress', null);
    }
  });
});

it('so many places at once: a left one is free again, leaving twice frees one', () => {
  const admission = createAdmission({ enforced: true, storage });
  const { most } = simultaneous.socketsOfPerson;
  const leaves = Array.from({ length: most }, () => admission.place('socketsOfPerson', 'ann'));
  expect(() => admission.place('socketsOfPerson', 'ann')).toThrow(RateLimitedError);
  leaves[0]!();
  leaves[0]!();
  admission.place('socketsOfPerson', 'ann');
  expect(() => admission.place('socketsOfPerson', 'ann')).toThrow(RateLimitedError);
});

describe('turns', () => {
  const soon = () => new Promise((resolve) => setImmediate(resolve));

  it('go round between owners', async () => {
    const turns = createTurns({ capacity: 1, line: 100, what: 'pieces of work' });
    const order: string[] = [];
    const work = async (owner: string) => {
      const leave = await turns.take(owner, 1);
      order.push(owner);
      await soon();
      leave();
    };
    await Promise.all(['a', 'a', 'a', 'a', 'b', 'c'].map(work));
    expect(order).toEqual(['a', 'a', 'b', 'c', 'a', 'a']);
  });

  it('refuse an owner whose line is too long, and nobody else', async () => {
    const turns = createTurns({ capacity: 1, line: 2, what: 'pieces of work' });
    const leave = await turns.take('a', 1);
    const first = turns.take('a', 1);
    turns.take('a', 1);
    await expect(turns.take('a', 1)).rejects.toThrow(RateLimitedError);
    turns.take('b', 1);
    leave();
    await first;
  });

  it('refuse anybody when too many of all are waiting, until some have left', async () => {
    const turns = createTurns({ capacity: 1, line: 2, lineOfAll: 3, what: 'pieces of work' });
    const leave = await turns.take('a', 1);
    const first = turns.take('a', 1);
    for (const owner of ['b', 'c']) turns.take(owner, 1);
    await expect(turns.take('d', 1)).rejects.toThrow(/Too many pieces of work/);
    leave();
    (await first)();
    turns.take('d', 1);
  });

  it('let an owner have only so much at once, and others past whoever waits for their own', async () => {
    const turns = createTurns({ capacity: 10, capacityOfOwner: 2, line: 100, what: 'pieces of work' });
    const leaves = [await turns.take('a', 1), await turns.take('a', 1)];
    let third = false;
    const waiting = turns.take('a', 1).then(() => {
      third = true;
    });
    await turns.take('b', 1);
    await soon();
    expect(third).toBe(false);
    leaves[0]!();
    await waiting;
  });

  it('let whoever comes from elsewhere be heard between two pieces of work that never wait', async () => {
    const turns = createTurns({ capacity: 1, what: 'pieces of work' });
    const done: string[] = [];
    const work = (name: string) => inTurn(turns, 'a', 1, () => void done.push(name));
    const all = [work('first'), work('second'), work('third')];
    setImmediate(() => done.push('elsewhere'));
    await Promise.all(all);
    expect(done.indexOf('elsewhere')).toBeLessThan(done.indexOf('third'));
    // Also when each comes only after the one before, so that none ever finds the gate taken.
    setImmediate(() => done.push('elsewhere again'));
    for (const name of ['fourth', 'fifth', 'sixth']) await work(name);
    expect(done.indexOf('elsewhere again')).toBeLessThan(done.indexOf('sixth'));
  });

  it('are never over their capacity, and everyone gets in, whoever gives up meanwhile', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            owner: fc.constantFrom('a', 'b', 'c'),
            weight: fc.integer({ min: 1, max: 14 }),
            gives: fc.boolean(),
          }),
          { maxLength: 40 },
        ),
        async (pieces) => {
          const turns = createTurns({ capacity: 10, line: 100, what: 'pieces of work' });
          let inside: number[] = [];
          const ends = await Promise.all(
            pieces.map(async ({ owner, weight, gives }) => {
              const patience = new AbortController();
              if (gives) setImmediate(() => patience.abort(new Error('gave up')));
              try {
                const leave = await turns.take(owner, weight, patience.signal);
                inside.push(weight);
                const sum = inside.reduce((total, one) => total + one, 0);
                expect(sum <= 10 || inside.length === 1).toBe(true);
                await soon();
                inside = inside.filter((_, index) => index !== inside.indexOf(weight));
                leave();
                return 'done';
              } catch (error) {
                if ((error as Error).message !== 'gave up') throw error;
                return 'gave up';
              }
            }),
          );
          expect(ends.every((end, index) => end === 'done' || pieces[index]!.gives)).toBe(true);
        },
      ),
    ));
});
