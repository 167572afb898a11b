import type { Deps } from '../deps.ts';
import { addSpend, nothingSpent, type Spend } from '../providers/spend.ts';
import { reservationOf } from '../spending/ledger.ts';
import { validate } from '../validate.ts';
import { amendBill, type Ending, endingOf, endJob } from './end-job.ts';
import { claimJob, heldBy } from './lease.ts';
import { reportProgress } from './progress.ts';
import type { JobRow } from './rows.ts';

/**
 * Runs one queued job to its end. It ends once: the transaction that writes what it made also ends it, and only
 * while this process still holds its lease.
 */
export const runJob = async (
  deps: Deps,
  leaseOwner: string,
  id: string,
  signal: AbortSignal,
): Promise<void> => {
  const job = await claimJob(deps, leaseOwner, id);
  if (!job) return;
  const held = heldBy(leaseOwner, id);
  deps.events.publish([{ type: 'job', id, ownerId: job.ownerId }]);
  const entryId = await reservationOf(deps.store.read, id);
  const ending = await work(deps, leaseOwner, job, signal);
  const ended = await endJob(deps, held, job, ending);
  if (!ended && entryId) await amendBill(deps, entryId, job, ending);
};

const work = async (deps: Deps, leaseOwner: string, job: JobRow, signal: AbortSignal): Promise<Ending> => {
  const progress = reportProgress(deps, heldBy(leaseOwner, job.id), job);
  let spend: Spend | undefined;
  const charged = (more: Spend) => {
    spend = addSpend(spend ?? nothingSpent, more);
  };
  try {
    signal.throwIfAborted();
    const kind = deps.works[job.kind];
    const input = validate(kind.input, job.input);
    const outcome = await kind.run(deps, job, input, { signal, progress: progress.report, charged });
    if (signal.aborted) await outcome.discard?.();
    signal.throwIfAborted();
    return { status: 'SUCCEEDED', outcome, spend };
  } catch (error) {
    return endingOf(error, signal, spend);
  } finally {
    await progress.settle();
  }
};
