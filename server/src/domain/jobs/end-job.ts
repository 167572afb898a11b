import { lockOwner } from '../admission/storage.ts';
import type { Deps } from '../deps.ts';
import { ProviderUnavailableError, RateLimitedError, ValidationError } from '../errors.ts';
import type { Change } from '../events.ts';
import { WorkFailure } from '../providers/provider.ts';
import type { Spend } from '../providers/spend.ts';
import { amend, type Bill, costColumns, settle } from '../spending/ledger.ts';
import type { Where } from '../store.ts';
import type { JobErrorCode } from './error-codes.ts';
import { releaseJob } from './lease.ts';
import type { JobRow } from './rows.ts';
import { giveUp } from './subject.ts';
import type { Outcome } from './work.ts';

/** What its calls came to on the way, as the run was told; nothing when it was free. */
type Paid = { spend?: Spend };

export type Ending =
  | ({ status: 'SUCCEEDED'; outcome: Outcome } & Paid)
  | ({
      status: 'FAILED';
      code: JobErrorCode;
      message: string;
      retryable: boolean;
      cause?: unknown;
      /** Whether the run is not there any more to say what it paid. */
      untold?: boolean;
    } & Paid)
  | ({ status: 'CANCELED' } & Paid)
  /** This process is going down: the job is picked up again. */
  | { status: 'ABANDONED' };

/** What ending a job takes. */
export type EndDeps = Pick<Deps, 'store' | 'events' | 'works' | 'now' | 'log'>;

/** Puts whatever stopped the work, after so much was paid, into the words of JobErrorCode. */
export const endingOf = (error: unknown, signal: AbortSignal, spend: Spend | undefined): Ending => {
  if (!signal.aborted) return { ...failureOf(error), spend };
  if (signal.reason === 'shutdown') return { status: 'ABANDONED' };
  return { status: 'CANCELED', spend };
};

/** Unforeseen errors say nothing of our insides. */
const failureOf = (error: unknown): Extract<Ending, { status: 'FAILED' }> => {
  if (error instanceof WorkFailure) {
    const { code, message, retryable } = error;
    return { status: 'FAILED', code, message, retryable, cause: error };
  }
  if (error instanceof RateLimitedError) {
    return { status: 'FAILED', code: 'INTERNAL', message: error.message, retryable: true, cause: error };
  }
  if (error instanceof ProviderUnavailableError) {
    const { code, message } = error;
    return { status: 'FAILED', code, message, retryable: true, cause: error };
  }
  const message =
    error instanceof ValidationError
      ? `The job's own input is not valid: ${error.message}`
      : 'Something went wrong on our side. Try again; if it happens again, the log says more.';
  return { status: 'FAILED', code: 'INTERNAL', message, retryable: true, cause: error };
};

/**
 * Ends a job in one transaction with what it made or with the subject given up.
 * @param held which row may still be ended: when it is no longer there, someone else has ended it and nothing is written
 * @returns whether it was still there
 */
export const endJob = async (
  deps: EndDeps,
  held: Where<JobRow>,
  job: JobRow,
  ending: Ending,
): Promise<boolean> => {
  if (ending.status === 'ABANDONED') {
    // What may have been paid for waits for its lease to run out: then it is known to be uncertain.
    const released = job.provider === 'LOCAL' ? await releaseJob(deps, held) : 0;
    if (released === 1) deps.events.publish([{ type: 'job', id: job.id, ownerId: job.ownerId }]);
    return true;
  }
  if (ending.status === 'FAILED') {
    deps.log.warn({ job: job.id, kind: job.kind, code: ending.code, cause: ending.cause }, 'job failed');
  }
  const changes = await deps.store.write(async (tx): Promise<Change[] | null> => {
    await lockOwner(tx, job.ownerId);
    const ended = await tx.jobs.update(held, {
      ...columnsOf(ending),
      finishedAt: deps.now(),
      leaseOwner: null,
    });
    if (ended !== 1) return null;
    await settle(tx, job, billOf(ending));
    const own: Change = { type: 'job', id: job.id, ownerId: job.ownerId };
    const others =
      ending.status === 'SUCCEEDED' ? await ending.outcome.write(tx) : await giveUp(deps, tx, job);
    return [own, ...others];
  });
  if (changes) deps.events.publish(changes);
  else if (ending.status === 'SUCCEEDED') await ending.outcome.discard?.();
  return changes !== null;
};

/**
 * A run whose job was ended by somebody else - what it was for has been deleted, its process was taken for dead - still
 * knows what it paid, and says so.
 * @param entryId the reservation that it ran on
 */
export const amendBill = async (
  deps: Pick<Deps, 'store' | 'events'>,
  entryId: string,
  job: JobRow,
  ending: Ending,
): Promise<void> => {
  if (ending.status === 'ABANDONED') return;
  const { id, ownerId, startedAt } = job;
  // Not that of a later run: queued again, the job is no longer one that has ended, or began at another time.
  const ended: Where<JobRow> = { id, startedAt, status: { in: ['FAILED', 'CANCELED'] } };
  await deps.store.write(async (tx) => {
    await lockOwner(tx, ownerId);
    await amend(tx, entryId, billOf(ending));
    if (ending.spend) await tx.jobs.update(ended, costColumns(ending.spend));
  });
  deps.events.publish([{ type: 'job', id, ownerId }]);
};

const billOf = (ending: Exclude<Ending, { status: 'ABANDONED' }>): Bill => {
  const { spend } = ending;
  if (ending.status === 'FAILED' && ending.untold) return { model: null, spend: 'untold' };
  return { model: ending.status === 'SUCCEEDED' ? ending.outcome.model : null, spend };
};

const columnsOf = (ending: Exclude<Ending, { status: 'ABANDONED' }>): Partial<JobRow> => {
  switch (ending.status) {
    case 'SUCCEEDED':
      return {
        status: 'SUCCEEDED',
        progress: 1,
        stage: ending.outcome.note ?? 'done',
        report: ending.outcome.report ?? null,
        model: ending.outcome.model,
        ...costColumns(ending.spend),
      };
    case 'FAILED':
      return {
        status: 'FAILED',
        errorCode: ending.code,
        errorMessage: ending.message,
        errorRetryable: ending.retryable,
        ...costColumns(ending.spend),
      };
    case 'CANCELED':
      return {
        status: 'CANCELED',
        errorCode: 'CANCELED',
        errorMessage: 'You canceled it.',
        errorRetryable: true,
        ...costColumns(ending.spend),
      };
  }
};
