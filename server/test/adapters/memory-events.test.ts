import { expect, it } from 'vitest';
import { createMemoryEvents } from '../../src/adapters/events/memory-events.ts';
import type { Change } from '../../src/domain/events.ts';

const job = (id: string, ownerId = 'me'): Change => ({ type: 'job', id, ownerId });

it('bring what was published from the moment of subscribing on', async () => {
  const events = createMemoryEvents();
  events.publish([job('1')]);
  const changes = events.jobChanges('1');
  events.publish([job('1'), job('2'), { type: 'sprite', id: '1', ownerId: 'me' }]);
  expect((await changes.next()).value).toEqual(job('1'));
  const next = changes.next();
  events.publish([job('1', 'again')]);
  expect((await next).value).toEqual(job('1', 'again'));
});

it('bring all changes of one owner to all who watch', async () => {
  const events = createMemoryEvents();
  const [one, two] = [events.libraryChanges('me'), events.libraryChanges('me')];
  events.publish([
    { type: 'sprite', id: 's', ownerId: 'you' },
    { type: 'sprite', id: 's', ownerId: 'me' },
  ]);
  for (const changes of [one, two])
    expect((await changes.next()).value).toEqual({ type: 'sprite', id: 's', ownerId: 'me' });
});

it('end when the reader leaves', async () => {
  const events = createMemoryEvents();
  const changes = events.jobChanges('1');
  await changes.return!();
  events.publish([job('1')]);
  expect((await changes.next()).done).toBe(true);
});

it('cut off a reader who falls too far behind, and no other', async () => {
  const events = createMemoryEvents();
  const [slow, quick] = [events.jobChanges('1'), events.jobChanges('1')];
  await Promise.all([slow.next(), quick.next(), events.publish([job('1')])]);
  const read = (async () => {
    let count = 0;
    for await (const _ of quick) if (++count === 5000) return count;
    return count;
  })();
  for (let i = 0; i < 5000; i++) {
    events.publish([job('1')]);
    if (i % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await read).toBe(5000);
  const drain = async () => {
    for await (const _ of slow);
  };
  await expect(drain()).rejects.toThrow();
});
