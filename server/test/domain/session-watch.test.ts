import { expect, it } from 'vitest';
import { createPrismaStore } from '../../src/adapters/database/prisma-store.ts';
import { createMemoryEvents } from '../../src/adapters/events/memory-events.ts';
import { createPinoLog } from '../../src/adapters/log/pino-log.ts';
import { createSessionWatch } from '../../src/domain/accounts/session-watch.ts';
import { describeDatabases } from '../support/databases.ts';

describeDatabases('a session that is watched', (open) => {
  const prepare = async (lastsMs: number) => {
    const database = await open();
    const { writer } = database;
    const store = createPrismaStore(database);
    const events = createMemoryEvents();
    const createdAt = new Date();
    const user = { id: 'u', name: 'Guest', isGuest: true, createdAt };
    await writer.user.create({ data: user });
    await writer.session.create({
      data: { id: 's', userId: 'u', createdAt, expiresAt: new Date(createdAt.getTime() + lastsMs) },
    });
    const watch = createSessionWatch({ store, events, now: () => new Date(), log: createPinoLog('silent') });
    let ends = 0;
    let stop: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
      stop = watch({ id: 's', userId: 'u' }, () => {
        ends++;
        resolve();
      });
    });
    return { events, ended, stop, watch, ends: () => ends };
  };

  it('ends when its time is over', async () => {
    const { ended, ends } = await prepare(50);
    await ended;
    expect(ends()).toBe(1);
  });

  it('ends when it was ended before anybody watched', async () => {
    const { watch } = await prepare(60_000);
    await new Promise<void>((resolve) => watch({ id: 'unknown', userId: 'u' }, resolve));
  });

  it('ends when it, or all of its user’s, are said to have ended; not with others', async () => {
    for (const id of ['s', null]) {
      const { events, ended, ends } = await prepare(60_000);
      events.publish([{ type: 'session', id: 'other', ownerId: 'u' }]);
      events.publish([{ type: 'session', id, ownerId: 'other' }]);
      expect(ends()).toBe(0);
      events.publish([{ type: 'session', id, ownerId: 'u' }]);
      await ended;
      expect(ends()).toBe(1);
    }
  });

  it('tells nobody who has stopped watching', async () => {
    const { events, stop, ends, watch } = await prepare(60_000);
    stop();
    const next = new Promise<void>((resolve) => watch({ id: 's', userId: 'u' }, resolve));
    events.publish([{ type: 'session', id: 's', ownerId: 'u' }]);
    await next;
    expect(ends()).toBe(0);
  });
});
