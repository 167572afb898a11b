import { expect, it } from 'vitest';
import { createInProcessQueue } from '../../src/adapters/queue/in-process-queue.ts';

/** Jobs that end when they are told to, and a diary of what ran. */
const diary = (concurrency: number) => {
  const began: string[] = [];
  const ends = new Map<string, () => void>();
  const reasons = new Map<string, unknown>();
  const queue = createInProcessQueue({
    concurrency,
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
  for (const id of ['a1', 'a2', 'a3', 'a4', 'b1', 'c1', 'b2']) queue.enqueue({ id, ownerId: id[0]! });
  expect(began).toEqual([]);
  queue.start();
  expect(began).toEqual(['a1', 'b1']);
  for (const id of ['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']) await end(id);
  expect(began).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']);
});

it('takes the same job once, until it has ended', async () => {
  const { queue, began, end } = diary(1);
  queue.start();
  queue.enqueue({ id: 'x', ownerId: 'a' });
  queue.enqueue({ id: 'x', ownerId: 'a' });
  expect(queue.running()).toEqual(['x']);
  await end('x');
  queue.enqueue({ id: 'x', ownerId: 'a' });
  expect(began).toEqual(['x', 'x']);
});

it('aborts what runs, and says why', async () => {
  const { queue, reasons, began } = diary(2);
  queue.start();
  for (const id of ['x', 'y', 'z']) queue.enqueue({ id, ownerId: id });
  expect(queue.abort('x')).toBe(true);
  expect(queue.abort('none')).toBe(false);
  await new Promise((resolve) => setImmediate(resolve));
  expect(began).toEqual(['x', 'y', 'z']);
  await queue.stop();
  expect(Object.fromEntries(reasons)).toEqual({ x: 'canceled', y: 'shutdown', z: 'shutdown' });
});
