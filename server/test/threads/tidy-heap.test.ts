import { expect, it } from 'vitest';
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
