import { expect, it } from 'vitest';
import { createPrismaStore } from '../../src/adapters/database/prisma-store.ts';
import { renewTexts } from '../../src/domain/housekeeping/renew-texts.ts';
import { newSprite } from '../../src/domain/sprites/new-sprite.ts';
import { describeDatabases } from '../support/databases.ts';
import { userRow } from '../support/rows.ts';

describeDatabases('texts that an older version stored', (open) => {
  it('are brought into the form in which they are compared, once', async () => {
    const database = await open();
    const store = createPrismaStore(database);
    const deps = { store, now: () => new Date('2026-03-01T00:00:00Z') };
    // PostgreSQL never took a NUL; SQLite did.
    const nul = database.dialect === 'sqlite' ? '\0' : '';
    const name = `Ca${nul}fé`.normalize('NFD');
    await store.write(async (tx) => {
      await tx.users.insert(userRow('u'));
      for (let i = 0; i < 450; i++) {
        const id = `s${String(i).padStart(4, '0')}`;
        const row = newSprite({ id, ownerId: 'u', name, source: 'IMPORTED', createdAt: deps.now() });
        await tx.sprites.insert({ ...row, name, searchText: name.toLowerCase() });
      }
      const tags = ['é', 'é'.normalize('NFD'), 'x'];
      for (const [position, tag] of tags.entries())
        await tx.spriteTags.insert({ spriteId: 's0449', tag, key: tag, position });
    });
    expect(await renewTexts(deps)).toBe(450);
    const rows = await store.read.sprites.list({ ownerId: 'u' });
    expect(new Set(rows.map((row) => row.name))).toEqual(new Set(['Café']));
    expect(new Set(rows.map((row) => row.searchText))).toEqual(new Set(['café\n']));
    const kept = await store.read.spriteTags.list({ spriteId: 's0449' }, { orderBy: [{ position: 'asc' }] });
    expect(kept.map(({ tag, key, position }) => [tag, key, position])).toEqual([
      ['é', 'é', 0],
      ['x', 'x', 1],
    ]);
    await store.write((tx) => tx.sprites.update({ id: 's0000' }, { searchText: 'older' }));
    expect(await renewTexts(deps)).toBe(0);
  });
});
