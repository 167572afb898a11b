import { expect, it } from 'vitest';
import { createInProcessQueue } from '../../src/adapters/queue/in-process-queue.ts';
import { type Lane, laneOf, laneSlots } from '../../src/domain/jobs/lanes.ts';
import { works } from '../../src/jobs/works.ts';

/** Jobs that end when they are told to, and a diary of what ran. */
const slots = (count: number) => ({ SHORT: count, LONG: 1, PIXELLAB: 1, GEMINI: 1 });
const short = { kind: 'GENERATE', provider: 'LOCAL' } as const;

const diary = (concurrency: number, beside?: { group: string; lanes: readonly Lane[] }) => {
  const began: string[] = [];
  const ends = new Map<string, () => void>();
  const reasons = new Map<string, unknown>();
  const queue = createInProcessQueue({
    laneOf: (job) => laneOf({ works }, job),
    slots: slots(concurrency),
    turnsOf: (ownerId) =>
      ownerId.includes('guest') ? ['guests', ownerId[0]!, ownerId] : ['accounts', ownerId],
    beside,
    run(id, signal) {
      began.push(id);
      return new Promise((resolve) => {
        ends.set(id, resolve);
        signal.addEventListener('abort', () => {
          reasons.set(id, signal.reason);
          resolve();
        });
      });
    },
  });
  const end = async (id: string) => {
    ends.get(id)!();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { queue, began, end, reasons };
};

it('runs no more at once than it may, and everyone in turn', async () => {
  const { queue, began, end } = diary(2);
  for (const id of ['a1', 'a2', 'a3', 'a4', 'b1', 'c1', 'b2'])
    queue.enqueue({ id, ownerId: id[0]!, ...short });
  expect(began).toEqual([]);
  queue.start();
  expect(began).toEqual(['a1', 'b1']);
  for (const id of ['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']) await end(id);
  expect(began).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']);
});

it('gives a crowd of guests every other turn, each address of it the same, and each of its guests among these', async () => {
  const { queue, began, end } = diary(1);
  for (let n = 0; n < 100; n++) queue.enqueue({ id: `1.guest${n}`, ownerId: `1.guest${n}`, ...short });
  for (const id of ['2.guest', 'a1', 'b1', 'a2'])
    queue.enqueue({ id, ownerId: id.slice(0, 7).replace(/(?<=^[ab])\d/, ''), ...short });
  queue.start();
  for (const id of ['1.guest0', 'a1', '2.guest', 'b1', '1.guest1', 'a2', '1.guest2']) await end(id);
  expect(began).toEqual(['1.guest0', 'a1', '2.guest', 'b1', '1.guest1', 'a2', '1.guest2', '1.guest3']);
});

it('lets nobody with an account wait for guests, who have every slot, but one at a time', async () => {
  const { queue, began, end } = diary(2, { group: 'accounts', lanes: ['SHORT'] });
  queue.start();
  for (const id of ['1.guest', '2.guest', '3.guest', 'a', 'b']) queue.enqueue({ id, ownerId: id, ...short });
  expect(began).toEqual(['1.guest', '2.guest', 'a']);
  await end('1.guest');
  expect(began).toEqual(['1.guest', '2.guest', 'a']);
  await end('a');
  expect(began).toEqual(['1.guest', '2.guest', 'a', '3.guest', 'b']);
  for (const id of ['guest long 1', 'long 2'])
    queue.enqueue({ id, ownerId: id, kind: 'EXPORT', provider: 'LOCAL' });
  expect(began.slice(5)).toEqual(['guest long 1']);
});

it('takes the same job once, until it has ended', async () => {
  const { queue, began, end } = diary(1);
  queue.start();
  queue.enqueue({ id: 'x', ownerId: 'a', ...short });
  queue.enqueue({ id: 'x', ownerId: 'a', ...short });
  expect(queue.running()).toEqual(['x']);
  await end('x');
  queue.enqueue({ id: 'x', ownerId: 'a', ...short });
  expect(began).toEqual(['x', 'x']);
});

it('aborts what runs, and says why', async () => {
  const { queue, reasons, began } = diary(2);
  queue.start();
  for (const id of ['x', 'y', 'z']) queue.enqueue({ id, ownerId: id, ...short });
  expect(queue.abort('x')).toBe(true);
  expect(queue.abort('none')).toBe(false);
  await new Promise((resolve) => setImmediate(resolve));
  expect(began).toEqual(['x', 'y', 'z']);
  await queue.stop();
  expect(Object.fromEntries(reasons)).toEqual({ x: 'canceled', y: 'shutdown', z: 'shutdown' });
});

it('short work waits neither for long work nor for a vendor', () => {
  const { queue, began } = diary(1);
  queue.start();
  for (const id of ['long 1', 'long 2'])
    queue.enqueue({ id, ownerId: 'a', kind: 'EXPORT', provider: 'LOCAL' });
  for (const id of ['vendor 1', 'vendor 2']) {
    queue.enqueue({ id, ownerId: 'a', kind: 'GENERATE', provider: 'PIXELLAB' });
  }
  queue.enqueue({ id: 'other vendor', ownerId: 'a', kind: 'ANIMATE', provider: 'GEMINI' });
  queue.enqueue({ id: 'short', ownerId: 'b', ...short });
  expect(began).toEqual(['long 1', 'vendor 1', 'other vendor', 'short']);
});

it('keeps a place for short work and for long work with every number of slots', () => {
  for (const concurrency of [1, 2, 3, 64]) {
    for (const count of Object.values(laneSlots(concurrency))) expect(count).toBeGreaterThan(0);
  }
});
