import { z } from 'zod';
import { admitJob } from '../admission/admit-job.ts';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError } from '../errors.ts';
import type { Change } from '../events.ts';
import type { Made } from '../idempotency/made.ts';
import { madeBefore, makeOnce } from '../idempotency/make-once.ts';
import { lockSpending, reserve } from '../spending/ledger.ts';
import type { ReadTables } from '../store.ts';
import { newJob } from './new-job.ts';
import type { JobRow } from './rows.ts';
import { subjectIsThere } from './subject.ts';
import type { Work } from './work.ts';
import { readWish } from './work-wish.ts';

/** A job, and what it fills or works on. */
export type Started = { jobId: string; subjectId: string };

/** What a wish was granted with: the first, and all where it asked for several. */
export type StartedWork = Started & { all: readonly Started[] };

type MadeJobs = { jobIds: readonly string[] };

/** The jobs whose subjects are still there. */
const startedBy = async (
  deps: Pick<Deps, 'works'>,
  read: ReadTables,
  { jobIds }: MadeJobs,
): Promise<Started[]> => {
  const started: Started[] = [];
  for (const jobId of jobIds) {
    const job = await read.jobs.find({ id: jobId });
    if (job && (await subjectIsThere(deps, read, job))) started.push({ jobId, subjectId: job.subjectId });
  }
  return started;
};

const madeJobs = (deps: Pick<Deps, 'works'>): Made<MadeJobs> => ({
  // Keys live for a day: before a wish could ask for several, they kept one.
  schema: z.union([
    z.object({ jobIds: z.array(z.string()) }),
    z.object({ jobId: z.string() }).transform(({ jobId }) => ({ jobIds: [jobId] })),
  ]),
  what: 'thing',
  isThere: async (read, made) => (await startedBy(deps, read, made)).length > 0,
});

const granted = (all: readonly Started[]): StartedWork => {
  const [first] = all;
  if (!first) throw new NotFoundError('thing any more');
  return { ...first, all };
};

/**
 * Queues a piece of work together with what it will fill, in one transaction that also sets aside what it will cost, and
 * tells the dispatcher; as many of them as the wish asks for, all or none. A wish that was granted before is answered with
 * the earlier jobs, before anything is read for it.
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
  const made = madeJobs(deps);
  const once = await wish.once();
  const before = await madeBefore(deps, once, made);
  if (before) return granted(await startedBy(deps, deps.store.read, before));
  const plans = await wish.plans();
  const planned: { plan: (typeof plans)[number]; input: Input }[] = [];
  for (const plan of plans) planned.push({ plan, input: await plan.input() });
  const ownerId = viewer.userId;
  let created: JobRow[] = [];
  const { jobIds } = await makeOnce(deps, viewer, once, made, async (tx) => {
    // In this order everywhere, so that no two wait for each other: owner, job, house, month, what is filled.
    if (plans.some(({ estimateMicros }) => estimateMicros > 0)) await lockSpending(deps, tx, ownerId);
    created = [];
    const changes: Change[] = [];
    for (const { plan, input } of planned) {
      const job = newJob(deps, {
        ownerId,
        kind: work.kind,
        subjectType: work.subject.type,
        subjectId: plan.subjectId ?? deps.newId(),
        input,
        provider: wish.provider,
      });
      created.push(job);
      await tx.jobs.insert(job);
      changes.push(...(await plan.fill(tx, job)), { type: 'job', id: job.id, ownerId });
      await admitJob(deps, tx, job);
      await reserve(deps, tx, job, plan.estimateMicros);
    }
    return { made: { jobIds: created.map(({ id }) => id) }, changes };
  });
  if (created[0]?.id !== jobIds[0]) return granted(await startedBy(deps, deps.store.read, { jobIds }));
  for (const job of created) deps.dispatcher.enqueue(job);
  return granted(created.map(({ id, subjectId }) => ({ jobId: id, subjectId })));
};
