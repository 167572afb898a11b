import { expect, it } from 'vitest';
import { WriteLockTimeoutError } from '../../src/adapters/database/errors.ts';
import { FairLock } from '../../src/adapters/database/sqlite/fair-lock.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('is held by one at a time, in the order of asking', async () => {
  const lock = new FairLock(1000);
  const order: number[] = [];
  let holders = 0;
  const work = async (index: number) => {
    const release = await lock.acquire('work');
    expect(++holders).toBe(1);
    await pause(index % 3);
    order.push(index);
    holders--;
    release();
  };
  await Promise.all(Array.from({ length: 50 }, (_, index) => work(index)));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

it('lets nobody wait in vain for a holder that does not let go, and serves the rest afterwards', async () => {
  const lock = new FairLock(50);
  const release = await lock.acquire('The holder');
  await expect(lock.acquire('The waiter')).rejects.toThrow(WriteLockTimeoutError);
  const second = lock.acquire('A later one');
  release();
  (await second)();
  (await lock.acquire('The last'))();
});

it('ignores a second release', async () => {
  const lock = new FairLock(50);
  const release = await lock.acquire('The first');
  release();
  const held = await lock.acquire('The second');
  release();
  await expect(lock.acquire('The third')).rejects.toThrow('The third waited for The second');
  held();
});
