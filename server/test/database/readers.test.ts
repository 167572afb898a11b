import { expect, it } from 'vitest';
import { describeDatabases } from '../support/databases.ts';
import { userOf } from './rows.ts';

describeDatabases('the reader', (open) => {
  it('reads what was written, relations included, and cannot write', async () => {
    const { reader, writer } = await open();
    const at = new Date();
    const sessions = { create: [1, 2, 3].map((id) => ({ id: `s${id}`, createdAt: at, expiresAt: at })) };
    await writer.user.create({ data: { ...userOf('a'), sessions } });
    const user = await reader.user.findUniqueOrThrow({
      where: { id: 'a' },
      include: { sessions: { orderBy: { id: 'desc' }, take: 2 }, _count: { select: { sessions: true } } },
    });
    expect(user.sessions.map(({ id }) => id)).toEqual(['s3', 's2']);
    expect(user._count.sessions).toBe(3);
    const attempts = [
      () => reader.user.create({ data: userOf('b') }),
      () => reader.user.updateMany({ data: { name: 'x' } }),
      () => reader.session.deleteMany(),
      () => reader.$executeRaw`DELETE FROM "User"`,
      () => reader.$transaction(async (tx) => tx.session.deleteMany()),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow();
    expect(await reader.session.count()).toBe(3);
  });

  it('reads the same row twice at once, and rows together', async () => {
    const { reader, writer } = await open();
    await writer.user.createMany({ data: [userOf('a'), userOf('b')] });
    const wishes = ['a', 'a', 'b'].map((id) => reader.user.findUniqueOrThrow({ where: { id } }));
    expect((await Promise.all(wishes)).map(({ id }) => id)).toEqual(['a', 'a', 'b']);
    expect(await reader.$transaction([reader.user.count(), reader.session.count()])).toEqual([2, 0]);
    expect(await reader.$transaction(async (tx) => tx.user.count())).toBe(2);
  });

  it('serves 200 questions at once', async () => {
    const { reader, writer } = await open();
    await writer.user.create({ data: userOf('a') });
    const answers = Array.from({ length: 200 }, (_, index) =>
      reader.user.findMany({ take: 1 + (index % 7) }),
    );
    expect((await Promise.all(answers)).every((users) => users.length === 1)).toBe(true);
  });
});

describeDatabases('the writer', (open) => {
  it('runs 100 transactions at once, each reading what it wrote', async () => {
    const { writer } = await open();
    const counts = Array.from({ length: 100 }, (_, index) =>
      writer.$transaction(async (tx) => {
        await tx.user.create({ data: userOf(`u${index}`) });
        return tx.user.count({ where: { id: `u${index}` } });
      }),
    );
    expect((await Promise.all(counts)).every((count) => count === 1)).toBe(true);
    expect(await writer.user.count()).toBe(100);
  });

  it('inserts many rows at once', async () => {
    const { reader, writer } = await open();
    const data = Array.from({ length: 5000 }, (_, index) => userOf(`u${index}`));
    await writer.user.createMany({ data });
    const ids = data.map(({ id }) => id);
    expect(await reader.user.count({ where: { id: { in: ids } } })).toBe(5000);
  });
});
