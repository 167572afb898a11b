import { expect, it } from 'vitest';
import { createPrismaStore } from '../../src/adapters/database/prisma-store.ts';
import { giveLeaseBack, takeLease } from '../../src/domain/housekeeping/housekeeping-lease.ts';
import { sweeps } from '../../src/domain/housekeeping/sweeps.ts';
import { describeDatabases } from '../support/databases.ts';

describeDatabases('the broom', (open) => {
  it('is in one hand at a time, and found again when that hand is dead', async () => {
    const store = createPrismaStore(await open());
    const clock = { at: Date.parse('2026-03-01T00:00:00Z') };
    const deps = { store, now: () => new Date(clock.at) };
    const take = (holder: string) => takeLease(deps, 'broom', holder, 1_000);
    const taken = await Promise.all(['a', 'b', 'c', 'd'].map(take));
    expect(taken.filter(Boolean)).toHaveLength(1);
    const holder = ['a', 'b', 'c', 'd'][taken.indexOf(true)]!;
    expect(await take(holder)).toBe(true);
    expect(await take('e')).toBe(false);
    clock.at += 1_001;
    expect(await take('e')).toBe(true);
    // Whoever lost it cannot give it back for another.
    await giveLeaseBack(deps, 'broom', holder);
    expect(await take('f')).toBe(false);
    await giveLeaseBack(deps, 'broom', 'e');
    expect(await take('f')).toBe(true);
  });
});

it('each sweep has a name of its own and says what it takes', () => {
  expect(new Set(sweeps.map(({ name }) => name)).size).toBe(sweeps.length);
  for (const { what } of sweeps) expect(what.length).toBeGreaterThan(10);
});
