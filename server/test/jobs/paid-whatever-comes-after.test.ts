import { expect, it } from 'vitest';
import { z } from 'zod';
import { createPrismaStore } from '../../src/adapters/database/prisma-store.ts';
import type { Deps } from '../../src/domain/deps.ts';
import { runJob } from '../../src/domain/jobs/run-job.ts';
import type { WorkKind } from '../../src/domain/jobs/work.ts';
import { WorkFailure } from '../../src/domain/providers/provider.ts';
import { lost } from '../../src/domain/providers/spend.ts';
import { reserve, settle } from '../../src/domain/spending/ledger.ts';
import type { Store, Tables } from '../../src/domain/store.ts';
import { describeDatabases } from '../support/databases.ts';
import { jobRow, userRow } from '../support/rows.ts';

describeDatabases('what a vendor was paid', (open) => {
  /** What is left of a job that was estimated at 5,000 and whose work is this. */
  const after = async (
    run: (
      context: Parameters<WorkKind['run']>[3],
      stop: () => void,
      meanwhile: { store: Store; reserveAgain: (tx: Tables) => Promise<void> },
    ) => Promise<never>,
  ) => {
    const store = createPrismaStore(await open());
    const ending = new AbortController();
    const drawing: WorkKind = {
      kind: 'GENERATE',
      description: 'Draws.',
      subject: { type: 'Sprite', table: 'sprites' },
      input: z.unknown(),
      run: (_deps, job, _input, context) =>
        run(context, () => ending.abort('canceled'), {
          store,
          reserveAgain: (tx) => reserve(deps, tx, job, 7_000),
        }),
      mark: async () => [],
    };
    let entries = 0;
    const deps = {
      store,
      now: () => new Date('2026-03-01T00:00:00Z'),
      newId: () => `entry ${++entries}`,
      budgets: { houseMicros: 1e9, userMicros: 1e9 },
      works: { GENERATE: drawing },
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
    const kept = await store.read.usage.list({ jobId: '1' }, { orderBy: [{ id: 'asc' }] });
    const [month] = await store.read.monthSpends.list({ ownerId: 'ann' });
    const ended = await store.read.jobs.find({ id: '1' });
    expect(month!.micros).toBe(kept.reduce((sum, { costMicros }) => sum + costMicros, 0));
    return [
      ended!.status,
      ended!.costMicros,
      ...kept.flatMap(({ state, costMicros }) => [state, costMicros]),
    ];
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

  it('and what the call under way may have cost is uncertain when the job is canceled in the middle of it', async () => {
    const told = await after(async ({ charged }, stop) => {
      charged(paid(900));
      stop();
      charged(lost(400));
      throw new WorkFailure('CANCELED', 'It was canceled.', true, { maybeCharged: true });
    });
    expect(told).toEqual(['CANCELED', 900, 'UNCERTAIN', 1_300]);
  });

  it('is said by a run whose job somebody else has ended, and not of the run that came after it', async () => {
    const told = await after(async ({ charged }, stop, { store, reserveAgain }) => {
      charged(paid(900));
      await store.write(async (tx) => {
        await tx.jobs.update({ id: '1' }, { status: 'CANCELED' });
        await settle(tx, { id: '1' }, { model: null, spend: 'untold' });
        await reserveAgain(tx);
      });
      stop();
      charged(lost(400));
      throw new WorkFailure('CANCELED', 'It was canceled.', true, { maybeCharged: true });
    });
    expect(told).toEqual(['CANCELED', 900, 'UNCERTAIN', 1_300, 'RESERVED', 7_000]);
  });

  it('is nothing when nothing was asked', async () => {
    const told = await after(async (_context, stop) => {
      stop();
      throw new Error('canceled');
    });
    expect(told).toEqual(['CANCELED', null, 'REFUNDED', 0]);
  });
});
