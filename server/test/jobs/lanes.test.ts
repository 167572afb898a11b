import { expect, it } from 'vitest';
import { createPrismaStore } from '../../src/adapters/database/prisma-store.ts';
import { laneJobs, laneOf } from '../../src/domain/jobs/lanes.ts';
import type { JobKind } from '../../src/domain/jobs/rows.ts';
import { providerNames } from '../../src/domain/providers/provider.ts';
import { works } from '../../src/jobs/works.ts';
import { describeDatabases } from '../support/databases.ts';
import { jobRow, userRow } from '../support/rows.ts';

it('what is written in minutes does not keep what is drawn in seconds waiting', () => {
  expect(laneOf({ works }, { kind: 'EXPORT', provider: 'LOCAL' })).toBe('LONG');
  expect(laneOf({ works }, { kind: 'GENERATE', provider: 'LOCAL' })).toBe('SHORT');
  expect(laneOf({ works }, { kind: 'GENERATE', provider: 'GEMINI' })).toBe('GEMINI');
});

describeDatabases('lanes', (open) => {
  it('have each job once, there where it is put', async () => {
    const store = createPrismaStore(await open());
    const kinds = Object.keys(works) as JobKind[];
    const jobs = kinds.flatMap((kind) =>
      providerNames.map((provider) => jobRow(`${kind} ${provider}`, 'ann', { kind, provider })),
    );
    await store.write(async (tx) => {
      await tx.users.insert(userRow('ann'));
      for (const job of jobs) await tx.jobs.insert(job);
    });
    for (const [lane, which] of Object.entries(laneJobs({ works }))) {
      const found = await store.read.jobs.pick(['id'], which);
      const expected = jobs.filter((job) => laneOf({ works }, job) === lane).map(({ id }) => id);
      expect([lane, found.map(({ id }) => id).sort()]).toEqual([lane, expected.sort()]);
    }
  });
});
