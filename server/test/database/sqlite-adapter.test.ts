import { afterAll, expect, it } from 'vitest';
import { connectDatabase } from '../../src/adapters/database/connect.ts';
import { ReadOnlyDatabaseError, WriteLockTimeoutError } from '../../src/adapters/database/errors.ts';
import { type TestDatabase, testDatabase } from '../support/databases.ts';
import { gate } from './gate.ts';
import { userOf } from './rows.ts';

const cleanups: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

async function open(lockMs?: number) {
  const file: TestDatabase = await testDatabase('sqlite');
  const database = await connectDatabase(file.url, lockMs === undefined ? {} : { patience: { lockMs } });
  cleanups.push(file.cleanup, () => database.close());
  return { ...database, url: file.url };
}

it('keeps a plain write that was made while a transaction was open that rolled back', async () => {
  const { reader, writer } = await open();
  const { opened, opening, release, released } = gate();
  const rolledBack = writer.$transaction(async (tx) => {
    await tx.user.create({ data: userOf('in-transaction') });
    opened();
    await released;
    throw new Error('changed my mind');
  });
  await opening;
  const plain = writer.user.create({ data: userOf('plain') });
  // Not there yet, and above all not acknowledged yet.
  expect(await Promise.race([plain, new Promise((resolve) => setTimeout(resolve, 50, 'waiting'))])).toBe(
    'waiting',
  );
  release();
  await expect(rolledBack).rejects.toThrow('changed my mind');
  await plain;
  expect((await reader.user.findMany()).map(({ id }) => id)).toEqual(['plain']);
});

it('shows nobody what is not committed, and never lets readers wait', async () => {
  const { reader, writer } = await open();
  const { opened, opening, release, released } = gate();
  const committed = writer.$transaction(async (tx) => {
    await tx.user.create({ data: userOf('a') });
    expect(await tx.user.count()).toBe(1);
    opened();
    await released;
  });
  await opening;
  expect(await reader.user.count()).toBe(0);
  expect(await writer.user.count()).toBe(0);
  release();
  await committed;
  expect(await reader.user.count()).toBe(1);
  expect(await writer.user.count()).toBe(1);
});

it('says which rule was broken when a transaction waits for a write outside of it', async () => {
  const { reader, writer } = await open(200);
  const stuck = writer.$transaction(async (tx) => {
    await tx.user.create({ data: userOf('a') });
    await writer.user.create({ data: userOf('b') });
  });
  await expect(stuck).rejects.toThrow(WriteLockTimeoutError);
  await expect(stuck).rejects.toThrow(/A plain write waited for A transaction.*through its tx only/);
  const nested = writer.$transaction(() =>
    writer.$transaction((tx) => tx.user.create({ data: userOf('c') })),
  );
  await expect(nested).rejects.toThrow(WriteLockTimeoutError);
  // Everything was rolled back, and the writer is free again.
  expect(await reader.user.count()).toBe(0);
  await writer.user.create({ data: userOf('d') });
});

it('serves transactions in the order of asking, however many there are', async () => {
  // All of them together take longer than the patience: only one and the same holder may try it.
  const { writer } = await open(150);
  const order: number[] = [];
  const all = Array.from({ length: 100 }, async (_, index) => {
    const transaction = writer.$transaction(async (tx) => {
      await tx.user.create({ data: userOf(`u${index}`) });
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(index);
    });
    await Promise.all([transaction, writer.user.create({ data: userOf(`plain${index}`) })]);
  });
  await Promise.all(all);
  expect(await writer.user.count()).toBe(200);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

it('rolls a transaction back that takes too long, and refuses what comes late', async () => {
  const { writer } = await open();
  const late = writer.$transaction(
    async (tx) => {
      await tx.user.create({ data: userOf('a') });
      await new Promise((resolve) => setTimeout(resolve, 200));
      await tx.user.create({ data: userOf('b') });
    },
    { timeout: 50 },
  );
  await expect(late).rejects.toMatchObject({ code: 'P2028' });
  await writer.user.create({ data: userOf('c') });
  expect((await writer.user.findMany()).map(({ id }) => id)).toEqual(['c']);
});

it('takes back the inner transaction alone', async () => {
  const { writer } = await open();
  await writer.$transaction(async (tx) => {
    await tx.user.create({ data: userOf('outer') });
    const inner = tx.$transaction(async (nested) => {
      await nested.user.create({ data: userOf('inner') });
      throw new Error('no');
    });
    await expect(inner).rejects.toThrow('no');
  });
  expect((await writer.user.findMany()).map(({ id }) => id)).toEqual(['outer']);
});

it('has readers that cannot write, in no way', async () => {
  const { reader, writer } = await open();
  await writer.user.create({ data: userOf('a') });
  const attempts = [
    () => reader.user.create({ data: userOf('b') }),
    () => reader.user.updateMany({ data: { name: 'x' } }),
    () => reader.user.deleteMany(),
    () => reader.$executeRaw`DELETE FROM "User"`,
    () => reader.$queryRaw`WITH a AS (SELECT 1) DELETE FROM "User" RETURNING id`,
    () => reader.$transaction(async (tx) => tx.user.deleteMany()),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toThrow(ReadOnlyDatabaseError);
  // Nor by switching it off: SQLite has opened the file for reading.
  await reader.$queryRaw`PRAGMA query_only = OFF`;
  await expect(reader.user.deleteMany()).rejects.toThrow();
  expect(await reader.user.count()).toBe(1);
});

it('enforces foreign keys and cascades', async () => {
  const { writer } = await open();
  await writer.user.create({ data: userOf('a') });
  const at = new Date();
  await writer.session.create({ data: { id: 's', userId: 'a', createdAt: at, expiresAt: at } });
  const orphan = writer.session.create({ data: { id: 't', userId: 'x', createdAt: at, expiresAt: at } });
  await expect(orphan).rejects.toMatchObject({ code: 'P2003' });
  await writer.user.delete({ where: { id: 'a' } });
  expect(await writer.session.count()).toBe(0);
});

it('closes without losing what was asked for', async () => {
  const file = await testDatabase('sqlite');
  cleanups.push(file.cleanup);
  const first = await connectDatabase(file.url);
  const write = first.writer.user.create({ data: userOf('a') });
  await Promise.all([write, first.close()]);
  const second = await connectDatabase(file.url);
  expect(await second.reader.user.count()).toBe(1);
  await second.close();
});
