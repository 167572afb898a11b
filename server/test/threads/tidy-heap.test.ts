import { getHeapSpaceStatistics } from 'node:v8';
import { expect, it } from 'vitest';
import { collectGarbage, compactHeap } from '../../src/adapters/threads/collect-garbage.ts';
import { createTidyHeap } from '../../src/adapters/threads/tidy-heap.ts';

it('lets go of what nobody needs while nothing else is made', async () => {
  const tidyHeap = createTidyHeap(20);
  const makeAndForget = () => new WeakRef(Array.from({ length: 100 }, () => ({})));
  const forgotten = makeAndForget();
  const isThere = () => forgotten.deref() !== undefined;
  expect(isThere()).toBe(true);
  tidyHeap.start();
  await expect.poll(isThere).toBe(false);
  tidyHeap.stop();
});

it('gives back what lies between what is still needed', () => {
  const oldMiB = () =>
    getHeapSpaceStatistics().find(({ space_name }) => space_name === 'old_space')!.space_size / 2 ** 20;
  let all = Array.from({ length: 600_000 }, (_, index) => ({ index, text: `number ${index}` }));
  collectGarbage();
  all = all.filter(({ index }) => index % 8 === 0);
  collectGarbage();
  const holed = oldMiB();
  compactHeap();
  expect(oldMiB()).toBeLessThan(holed - 20);
  expect(all).toHaveLength(75_000);
});
