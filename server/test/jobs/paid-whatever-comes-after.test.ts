import { expect, it } from 'vitest';
import { z } from 'zod';
import { createPrismaStore } from '../../src/adapters/store/prisma-store.ts';
import type { Deps } from '../../src/domain/deps.ts';
import type { JobHandler } from '../../src/domain/jobs/job-handler.ts';
import { runJob } from '../../src/domain/jobs/run-job.ts';
import { WorkFailure } from '../../src/domain/providers/provider.ts';
import { reserve } from '../../src/domain/spending/ledger.ts';
import { describeDatabases } from '../support/databases.ts';
import { jobRow, userRow } from '../support/rows.ts';

describeDatabases('what a vendor was paid', (open) => {
  /** What is left of a job that was estimated at 5,000 and whose work is this. */
  const after = async (
    run: (context: Parameters<JobHandler['run']>[3], stop: () => void) => Promise<never>,
  ) => {
    const store = createPrismaStore(await open());
    const ending = new AbortController();
    const handler: JobHandler = {
      kind: 'GENERATE',
      input: z.unknown(),
      run: (_deps, _job, _input, context) => run(context, () => ending.abort('canceled')),
      giveUp: async () => [],
      startOver: async () => [],
    };
    const deps = {
      store,
      now: () => new Date('2026-03-01T00:00:00Z'),
      newId: () => 'an entry',
      budgets: { houseMicros: 1e9, userMicros: 1e9 },
      handlers: new Map([['GENERATE', handler]]),
      events: { publish: () => undefined },
      log: { warn: () => undefined },
    } as unknown as Deps;
    const job = jobRow('1', 'ann', { kind: 'GENERATE', provider: 'PIXELLAB' });
    await store.write(async (tx) => {
      await tx.users.insert(userRow('ann'));
      await tx.jobs.insert(job);
      await reserve(deps, tx, job, 5_000);
    });
    await runJob(deps, 'a start', '1', ending.signal);
    const [entry] = await store.read.usage.list({ jobId: '1' });
    const [month] = await store.read.monthSpends.list({ ownerId: 'ann' });
    const ended = await store.read.jobs.find({ id: '1' });
    expect(month!.micros).toBe(entry!.costMicros);
    return [ended!.status, ended!.costMicros, entry!.state, entry!.costMicros];
  };
  const paid = (costMicros: number) => ({ inputTokens: 0, outputTokens: 0, costMicros });

  it('is kept when something of our own breaks afterwards', async () => {
    const told = await after(async ({ charged }) => {
      charged(paid(900));
      charged(paid(400));
      throw new Error('the disk is full');
    });
    expect(told).toEqual(['FAILED', 1_300, 'SETTLED', 1_300]);
  });

  it('is kept when the job is canceled afterwards', async () => {
    const told = await after(async ({ charged, signal }, stop) => {
      charged(paid(900));
      stop();
      throw signal.reason;
    });
    expect(told).toEqual(['CANCELED', 900, 'SETTLED', 900]);
  });

  it('is the whole estimate at the least when the job is canceled in the middle of one more call', async () => {
    const told = await after(async ({ charged }, stop) => {
      charged(paid(900));
      stop();
      throw new WorkFailure('CANCELED', 'It was canceled.', true, { maybeCharged: true });
    });
    expect(told).toEqual(['CANCELED', 900, 'UNCERTAIN', 5_000]);
  });

  it('is nothing when nothing was asked', async () => {
    const told = await after(async (_context, stop) => {
      stop();
      throw new Error('canceled');
    });
    expect(told).toEqual(['CANCELED', null, 'REFUNDED', 0]);
  });
});
