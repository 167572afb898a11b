import { expect, it } from 'vitest';
import { createPrismaStore } from '../../src/adapters/database/prisma-store.ts';
import type { UserRow } from '../../src/domain/accounts/rows.ts';
import type { ImageRow } from '../../src/domain/images/rows.ts';
import { UniqueViolation } from '../../src/domain/store.ts';
import { describeDatabases } from '../support/databases.ts';

const user = (id: string, email: string | null = null): UserRow => ({
  id,
  name: `user ${id}`,
  email,
  passwordHash: null,
  isGuest: true,
  household: null,
  softBudgetMicros: null,
  hardBudgetMicros: null,
  storedBytes: 0,
  lastSeenAt: null,
  deleteAfter: null,
  createdAt: new Date('2026-01-02T03:04:05.678Z'),
});

const image = (sha256: string): ImageRow => ({
  sha256,
  width: 1,
  height: 2,
  byteSize: 3,
  format: 'PNG',
  hasAlpha: true,
  thumbhash: '',
  palette: '',
  storedAt: null,
  createdAt: new Date(),
});

describeDatabases('the store', (open) => {
  const store = async () => {
    return createPrismaStore(await open());
  };

  it('writes all of a transaction or nothing', async () => {
    const { read, write } = await store();
    await write((tx) => tx.users.insert(user('1')));
    await expect(
      write(async (tx) => {
        await tx.users.insert(user('2'));
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await read.users.list({})).toEqual([user('1')]);
  });

  it('finds, lists in order, counts, updates and removes by conditions', async () => {
    const { read, write } = await store();
    await write(async (tx) => {
      for (const id of ['1', '2', '3']) await tx.users.insert(user(id, `${id}@x.org`));
      expect(await tx.users.update({ id: { in: ['1', '2'] }, isGuest: true }, { isGuest: false })).toBe(2);
      expect(await tx.users.update({ id: '1', isGuest: true }, { name: 'late' })).toBe(0);
    });
    expect(await read.users.find({ email: '2@x.org' })).toMatchObject({ id: '2', isGuest: false });
    expect(await read.users.find({ email: 'none' })).toBeNull();
    expect(
      (await read.users.list({ id: { not: '2' } }, { orderBy: [{ id: 'desc' }], limit: 1 })).map(
        ({ id }) => id,
      ),
    ).toEqual(['3']);
    expect(await read.users.count({ OR: [{ id: '1' }, { id: { gt: '2' } }] })).toBe(2);
    expect(await write((tx) => tx.users.remove({ isGuest: false }))).toBe(2);
    expect(await read.users.count({})).toBe(1);
  });

  it('names the columns that must be unique', async () => {
    const { write } = await store();
    await write((tx) => tx.users.insert(user('1', 'a@x.org')));
    const again = write((tx) => tx.users.insert(user('2', 'a@x.org')));
    await expect(again).rejects.toBeInstanceOf(UniqueViolation);
  });

  it('ensures a row once, however many want it at the same time', async () => {
    const { read, write } = await store();
    await Promise.all(Array.from({ length: 20 }, () => write((tx) => tx.images.ensure(image('abc')))));
    expect(await read.images.count({})).toBe(1);
  });

  it('gives a race one winner', async () => {
    const { write } = await store();
    await write((tx) => tx.users.insert(user('1')));
    const claims = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        write((tx) => tx.users.update({ id: '1', name: 'user 1' }, { name: `winner ${i}` })),
      ),
    );
    expect(claims.filter((count) => count === 1)).toHaveLength(1);
  });
});
