import { expect, it } from 'vitest';
import { uniqueViolation } from '../../src/adapters/database/unique-violation.ts';
import { escapeLike } from '../../src/graphql/shared/search.ts';
import { describeDatabases } from '../support/databases.ts';
import { jobOf, userOf } from './rows.ts';

describeDatabases('values', (open) => {
  it('come back as they were written', async () => {
    const { reader, writer } = await open();
    const user = userOf('a', { isGuest: false, createdAt: new Date('2026-02-03T04:05:06.789Z') });
    const input = { text: 'Grüße 🐎 "\\', list: [1, 2.5, null, true], nested: { big: 2 ** 40 } };
    const job = {
      ...jobOf('j', 'a'),
      progress: 0.1,
      costMicros: 2_000_000_000,
      errorCode: 'TIMEOUT' as const,
      input,
    };
    await writer.user.create({ data: user });
    await writer.job.create({ data: job });
    expect(await reader.user.findUniqueOrThrow({ where: { id: 'a' } })).toMatchObject(user);
    expect(await reader.job.findUniqueOrThrow({ where: { id: 'j' } })).toMatchObject(job);
    // From the second time on by a statement that was prepared before.
    expect(await reader.job.findUniqueOrThrow({ where: { id: 'j' } })).toMatchObject(job);
  });

  it('of dates order by time and compare with dates', async () => {
    const { reader, writer } = await open();
    for (const [id, createdAt] of [
      ['a', '1969-12-31T23:59:59.999Z'],
      ['b', '2026-01-01T00:00:00.000Z'],
      ['c', '2026-01-01T00:00:00.001Z'],
    ]) {
      await writer.user.create({ data: userOf(id, { createdAt: new Date(createdAt) }) });
    }
    const where = { createdAt: { lt: new Date('2026-01-01T00:00:00.001Z') } };
    const found = await reader.user.findMany({ where, orderBy: { createdAt: 'desc' } });
    expect(found.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('that are taken name the fields', async () => {
    const { writer } = await open();
    await writer.user.create({ data: userOf('a', { email: 'a@example.org' }) });
    const key = { ownerId: 'a', key: 'k', inputHash: '', result: {}, createdAt: new Date() };
    await writer.idempotencyKey.create({ data: key });
    const failure = (promise: Promise<unknown>) => promise.then(() => undefined, uniqueViolation);
    expect(await failure(writer.user.create({ data: userOf('a') }))).toEqual(['id']);
    const sameMail = userOf('b', { email: 'a@example.org' });
    expect(await failure(writer.user.create({ data: sameMail }))).toEqual(['email']);
    const inTransaction = writer.$transaction((tx) => tx.idempotencyKey.create({ data: key }));
    expect(await failure(inTransaction)).toEqual(['ownerId', 'key']);
    const twoKeys = writer.$executeRaw`INSERT INTO "User" (id, name, "createdAt") VALUES ('a', 'a', '2026-01-01')`;
    expect(await failure(twoKeys)).toEqual(['id']);
    expect(await failure(writer.job.create({ data: jobOf('x', 'nobody') }))).toBeUndefined();
    expect(uniqueViolation(new Error('unrelated'))).toBeUndefined();
    expect(uniqueViolation(null)).toBeUndefined();
  });

  it('of parts of a compound key are named as well', async () => {
    const { writer } = await open();
    await writer.user.create({ data: userOf('a') });
    const scene = {
      id: 's',
      ownerId: 'a',
      name: '',
      document: {},
      searchText: '',
      createdAt: new Date(),
      updatedAt: new Date(),
    };
    await writer.scene.create({ data: scene });
    const step = {
      sceneId: 's',
      revision: 1,
      authorId: 'a',
      edits: [],
      inverse: [],
      summary: '',
      createdAt: new Date(),
    };
    await writer.sceneRevision.create({ data: step });
    await expect(writer.sceneRevision.create({ data: step })).rejects.toSatisfy(
      (error) => uniqueViolation(error)?.join() === 'sceneId,revision',
    );
  });

  it('with wildcards are found as they are', async () => {
    const { reader, writer } = await open();
    const names = ['100% wool', '100 wool', 'a_b', 'axb', 'back\\slash', '\\%', "it's", 'end\\'];
    await writer.user.createMany({ data: names.map((name) => userOf(name, { name })) });
    const containing = async (text: string) => {
      const found = await reader.user.findMany({
        where: { name: { contains: escapeLike(text) } },
        orderBy: { id: 'asc' },
      });
      return found.map(({ name }) => name);
    };
    for (const text of ['%', '_', '\\', '\\%', '0% w', 'a_b', "'", 'wool', 'd\\']) {
      const expected = names.filter((name) => name.includes(text));
      expect([text, (await containing(text)).sort()]).toEqual([text, expected.sort()]);
    }
    const not = await reader.user.count({ where: { NOT: { name: { startsWith: escapeLike('100%') } } } });
    expect(not).toBe(names.length - 1);
    const ends = await reader.user.count({ where: { name: { endsWith: escapeLike('\\') } } });
    expect(ends).toBe(1);
  });
});
