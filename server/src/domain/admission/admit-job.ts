import type { Deps } from '../deps.ts';
import { RateLimitedError } from '../errors.ts';
import type { JobRow } from '../jobs/rows.ts';
import { guestsCannotPay } from '../providers/guests-cannot-pay.ts';
import type { Tables } from '../store.ts';
import { unfinishedJobs } from './limits.ts';
import { admitStored } from './storage.ts';

/** Nobody knows when a job ends: this is when asking again makes sense. */
const retryAfterSeconds = 30;

/**
 * Whether this job may be queued, in the transaction that does it, after lockOwner: of fifty at once each sees those
 * before it.
 * @throws RateLimitedError, ProviderUnavailableError
 */
export const admitJob = async (
  deps: Pick<Deps, 'admission' | 'budgets'>,
  tx: Tables,
  { id, ownerId, provider }: Pick<JobRow, 'id' | 'ownerId' | 'provider'>,
): Promise<void> => {
  const owner = await tx.users.find({ id: ownerId });
  const isGuest = owner?.isGuest ?? true;
  guestsCannotPay(deps, { isGuest }, provider);
  if (!deps.admission.enforced) return;
  const most = isGuest ? unfinishedJobs.guest : unfinishedJobs.user;
  const unfinished = await tx.jobs.count({ id: { not: id }, ownerId, status: { in: ['QUEUED', 'RUNNING'] } });
  if (unfinished >= most) {
    throw new RateLimitedError(
      `There may be ${most} unfinished jobs of one person. Wait until one ends, or cancel one; try again in ${retryAfterSeconds} s.`,
      retryAfterSeconds,
    );
  }
  if (owner?.isGuest) await admitJobOfGuest(tx, id, owner.household);
  await admitStored(deps, tx, ownerId, 1);
};

const admitJobOfGuest = async (tx: Tables, id: string, household: string | null): Promise<void> => {
  await tx.lockGuests();
  const refusal = (most: number, whose: string) =>
    new RateLimitedError(
      `There may be ${most} unfinished jobs of all guests ${whose}. Sign up, or try again in ${retryAfterSeconds} s.`,
      retryAfterSeconds,
    );
  const { household: ofHousehold, guests } = unfinishedJobs;
  if (household !== null && (await tx.unfinishedJobsOfGuests(household, id)) >= ofHousehold) {
    throw refusal(ofHousehold, 'who came from one address');
  }
  if ((await tx.unfinishedJobsOfGuests(null, id)) >= guests) throw refusal(guests, 'together');
};
