import { expect, it } from 'vitest';
import { connectDatabase } from '../../src/adapters/database/connect.ts';
import { describeDatabases } from '../support/databases.ts';
import { startProcess } from './child-process.ts';

describeDatabases('several processes', (open, dialect) => {
  it('write 600 times and lose nothing', { timeout: 60_000 }, async () => {
    const { url, reader } = await open();
    const processes = ['a', 'b'].map((name) =>
      startProcess('write-much.ts', url, { WRITER: name, WRITES: '300' }),
    );
    await Promise.all(processes.map(({ ended }) => ended));
    const acknowledged = processes.flatMap(({ lines }) => lines);
    expect(acknowledged).toHaveLength(600);
    const users = await reader.user.findMany();
    expect(users.map(({ id }) => id).sort()).toEqual(acknowledged.sort());
    // A transaction is there as a whole or not at all.
    expect(users.filter(({ id, name }) => id !== name)).toEqual([]);
  });

  it('may be killed while they write', { timeout: 60_000 }, async () => {
    const { url, reader } = await open();
    const victim = startProcess('write-much.ts', url, { WRITER: 'v', WRITES: '100000' });
    await expect.poll(() => victim.lines.length, { timeout: 30_000 }).toBeGreaterThan(100);
    victim.kill();
    await victim.ended;
    const users = await reader.user.findMany();
    const ids = new Set(users.map(({ id }) => id));
    expect(victim.lines.filter((id) => !ids.has(id))).toEqual([]);
    expect(users.filter(({ id, name }) => id !== name || id.startsWith('undone'))).toEqual([]);
    // The lock went with the process: others write on.
    const next = await connectDatabase(url);
    await next.writer.user.create({ data: { id: 'next', name: 'next', createdAt: new Date() } });
    if (dialect === 'sqlite') {
      expect(await next.writer.$queryRaw`PRAGMA integrity_check`).toEqual([{ integrity_check: 'ok' }]);
    }
    await next.close();
  });
});
