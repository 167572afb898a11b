import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { createThreads } from '../../src/adapters/threads/threads.ts';
import { ServiceUnavailableError } from '../../src/domain/errors.ts';
import { OutOfTimeError } from '../../src/domain/processing/out-of-time-error.ts';

type Mood = { mood: string; pixels?: Uint8Array<ArrayBuffer> };

const moody = fileURLToPath(new URL('./support/moody-worker.ts', import.meta.url));
const threads = createThreads<Mood>(moody, 2, 5_000, 1);
afterAll(() => threads.close());

it('a thread that breaks, dies, or dies when it is done takes nobody else with it', async () => {
  for (const mood of ['break', 'die', 'die later']) {
    const slow = threads.run({ mood: 'slow' });
    const broken = threads.run({ mood }).catch((error: unknown) => error);
    expect(await slow).toBe('slow but done');
    expect(await broken).toEqual(mood === 'die later' ? 'done' : expect.any(Error));
  }
  // Nobody is given to the one that is about to die.
  await sleep(1_000);
  expect(await threads.run({ mood: 'well again' })).toBe('well again');
});

it('what waits for a thread does not wait in its own time', async () => {
  const busy = [threads.run({ mood: 'slow' }), threads.run({ mood: 'slow' })];
  // Half a second is enough for it, but not for what is before it in the line as well.
  const after = [1, 2].map(() => threads.run({ mood: 'slow' }, { seconds: 3 }));
  expect(await Promise.all([...busy, ...after])).toEqual(Array(4).fill('slow but done'));
  await expect(threads.run({ mood: 'forever' }, { seconds: 0.2 })).rejects.toThrow(OutOfTimeError);
  const gone = AbortSignal.abort(new Error('canceled'));
  await expect(threads.run({ mood: 'forever' }, { signal: gone, seconds: 9 })).rejects.toThrow('canceled');
});

it('a thread loads its modules by import() alone: ended in require(), it would take the process along', async () => {
  const file = fileURLToPath(new URL('./support/requires-modules.mjs', import.meta.url));
  const plain = createThreads<Mood>(file, 1, 1_000, 0);
  expect(await plain.run({ mood: 'any' })).toBe(false);
  await plain.close();
});

it('work whose threads cannot even start is told so', async () => {
  const none = createThreads<Mood>(`${moody}.none.js`, 1, 1_000, 0);
  await expect(none.run({ mood: 'any' })).rejects.toThrow(/none\.js/);
  await expect(none.run({ mood: 'any' })).rejects.toThrow(/none\.js/);
  await none.close();
});

it('moves what is given away instead of copying it', async () => {
  const pixels = new Uint8Array(1_000);
  expect(await threads.run({ mood: 'count', pixels }, { transfer: [pixels.buffer] })).toBe(1_000);
  expect(pixels.byteLength).toBe(0);
});

it('what is cut off by a polite stop can be asked for again, also what still waited', async () => {
  const stopping = createThreads<Mood>(moody, 1, 5_000, 1);
  await stopping.run({ mood: 'warm' });
  const cut = [1, 2].map(() => stopping.run({ mood: 'forever' }));
  await new Promise((resolve) => setImmediate(resolve));
  const refused = Promise.allSettled(cut);
  await stopping.close();
  for (const one of await refused) {
    expect(one).toMatchObject({ status: 'rejected', reason: expect.any(ServiceUnavailableError) });
  }
});
