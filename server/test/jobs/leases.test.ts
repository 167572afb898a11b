import { expect, it } from 'vitest';
import { createPrismaStore } from '../../src/adapters/database/prisma-store.ts';
import { claimJob, recoverLostJobs, releaseJob, renewLeases } from '../../src/domain/jobs/lease.ts';
import { queuedJobs } from '../../src/domain/jobs/queued-jobs.ts';
import type { JobRow } from '../../src/domain/jobs/rows.ts';
import { describeDatabases } from '../support/databases.ts';
import { jobRow, userRow } from '../support/rows.ts';

describeDatabases('leases', (open) => {
  const house = async (owners: readonly string[], jobs: readonly JobRow[]) => {
    const store = createPrismaStore(await open());
    const clock = { at: Date.parse('2026-03-01T00:00:00Z') };
    await store.write(async (tx) => {
      for (const id of owners) await tx.users.insert(userRow(id));
      for (const job of jobs) await tx.jobs.insert(job);
    });
    return { store, clock, now: () => new Date(clock.at) };
  };

  it('of one that was killed run out, and not before, whatever it is called', async () => {
    const deps = await house(['ann'], [jobRow('1', 'ann'), jobRow('2', 'ann', { provider: 'GEMINI' })]);
    await claimJob(deps, 'a start', '1');
    await claimJob(deps, 'a start', '2');
    const recovered = async () => {
      const { requeued, uncertain } = await recoverLostJobs(deps, 'another start', []);
      return [requeued, uncertain].map((jobs) => jobs.map(({ id }) => id));
    };
    expect(await recovered()).toEqual([[], []]);
    deps.clock.at += 6_000;
    await renewLeases(deps, 'a start', ['1', '2']);
    deps.clock.at += 6_000;
    expect(await recovered()).toEqual([[], []]);
    deps.clock.at += 6_000;
    // What may have been paid for is not run again.
    expect(await recovered()).toEqual([['1'], ['2']]);
    expect((await claimJob(deps, 'another start', '1'))?.attempts).toBe(2);
    // The dead one comes back: nothing is its own any more.
    await renewLeases(deps, 'a start', ['1']);
    expect((await deps.store.read.jobs.find({ id: '1' }))?.leaseOwner).toBe('another start');
  });

  it('of our own that we do not run are lost at once, and those that we run never', async () => {
    const deps = await house(['ann'], [jobRow('1', 'ann'), jobRow('2', 'ann')]);
    await claimJob(deps, 'a start', '1');
    await claimJob(deps, 'a start', '2');
    deps.clock.at += 60_000;
    const { requeued } = await recoverLostJobs(deps, 'a start', ['2']);
    expect(requeued.map(({ id }) => id)).toEqual(['1']);
  });

  it('are given back by who stops', async () => {
    const deps = await house(['ann'], [jobRow('1', 'ann')]);
    await claimJob(deps, 'a start', '1');
    expect(await releaseJob(deps, { id: '1', status: 'RUNNING', leaseOwner: 'a start' })).toBe(1);
    expect(await claimJob(deps, 'another start', '1')).toMatchObject({ attempts: 2 });
  });

  it('nobody’s thousands hide what others wait for', async () => {
    const many = Array.from({ length: 300 }, (_, i) => jobRow(`m${String(i).padStart(3, '0')}`, 'bob'));
    const later = { createdAt: new Date('2026-02-01T00:00:00Z') };
    const crowd = Array.from({ length: 150 }, (_, i) => `owner ${String(i).padStart(3, '0')}`);
    const deps = await house(
      ['bob', 'zoe', ...crowd],
      [...many, jobRow('z', 'zoe', later), ...crowd.map((owner) => jobRow(`of ${owner}`, owner, later))],
    );
    const seen = new Set<string>();
    let after = '';
    let rounds = 0;
    do {
      const { jobs, last } = await queuedJobs(deps, {}, after);
      for (const job of jobs) {
        expect(Object.keys(job).sort()).toEqual(['id', 'kind', 'ownerId', 'provider']);
        seen.add(job.id);
      }
      after = last;
      rounds++;
    } while (after !== '');
    expect(rounds).toBe(2);
    expect(seen.has('z')).toBe(true);
    expect(crowd.every((owner) => seen.has(`of ${owner}`))).toBe(true);
    expect([...seen].filter((id) => id.startsWith('m'))).toHaveLength(20);
  });
});
