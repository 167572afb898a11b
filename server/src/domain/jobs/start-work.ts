import { z } from 'zod';
import { admitJob } from '../admission/admit-job.ts';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError } from '../errors.ts';
import type { Made } from '../idempotency/made.ts';
import { madeBefore, makeOnce } from '../idempotency/make-once.ts';
import { lockSpending, reserve } from '../spending/ledger.ts';
import { newJob } from './new-job.ts';
import type { JobRow } from './rows.ts';
import { subjectIsThere } from './subject.ts';
import type { Work } from './work.ts';
import { readWish } from './work-wish.ts';

/** The job that a wish was granted with, and what it fills or works on. */
export type StartedWork = { jobId: string; subjectId: string };

const madeJob = (deps: Pick<Deps, 'works'>): Made<{ jobId: string }> => ({
  schema: z.object({ jobId: z.string() }),
  what: 'thing',
  async isThere(read, { jobId }) {
    const job = await read.jobs.find({ id: jobId });
    return job !== null && subjectIsThere(deps, read, job);
  },
});

const startedBy = async ({ store }: Pick<Deps, 'store'>, jobId: string): Promise<StartedWork> => {
  const job = await store.read.jobs.find({ id: jobId });
  if (!job) throw new NotFoundError('thing any more');
  return { jobId, subjectId: job.subjectId };
};

/**
 * Queues a piece of work together with what it will fill, in one transaction that also sets aside what it will cost, and
 * tells the dispatcher. A wish that was granted before is answered with the earlier job, before anything is read for it.
 * @throws ValidationError, NotFoundError, ProviderUnavailableError
 * @throws IdempotencyKeyReusedError when the key came with another wish, NotFoundError when what was made then is gone
 * @throws BudgetExceededError, RateLimitedError
 */
export const startWork = async <Wish extends z.ZodObject, Found, Input>(
  deps: Deps,
  viewer: Viewer,
  work: Work<Wish, Found, Input>,
  given: object,
): Promise<StartedWork> => {
  const wish = await readWish(deps, viewer, work, given);
  const made = madeJob(deps);
  const once = await wish.once();
  const before = await madeBefore(deps, once, made);
  if (before) return startedBy(deps, before.jobId);
  const plan = await wish.plan();
  const input = await plan.input();
  const ownerId = viewer.userId;
  let created: JobRow | undefined;
  const { jobId } = await makeOnce(deps, viewer, once, made, async (tx) => {
    // In this order everywhere, so that no two wait for each other: owner, job, house, month, what is filled.
    if (plan.estimateMicros > 0) await lockSpending(deps, tx, ownerId);
    const job = newJob(deps, {
      ownerId,
      kind: work.kind,
      subjectType: work.subject.type,
      subjectId: plan.subjectId ?? deps.newId(),
      input,
      provider: wish.provider,
    });
    created = job;
    await tx.jobs.insert(job);
    const changes = await plan.fill(tx, job);
    await admitJob(deps, tx, job);
    await reserve(deps, tx, job, plan.estimateMicros);
    return { made: { jobId: job.id }, changes: [...changes, { type: 'job', id: job.id, ownerId }] };
  });
  if (created?.id !== jobId) return startedBy(deps, jobId);
  deps.dispatcher.enqueue(created);
  return { jobId, subjectId: created.subjectId };
};
