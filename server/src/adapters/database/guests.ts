import type { Dialect } from './dialect.ts';
import type { PrismaClient } from './generated/sqlite/client.ts';

const guests = (household: string | null) => ({ isGuest: true, ...(household !== null && { household }) });

export const storedBytesOfGuests = async (
  client: Pick<PrismaClient, 'user'>,
  household: string | null,
): Promise<number> => {
  const { _sum } = await client.user.aggregate({ where: guests(household), _sum: { storedBytes: true } });
  return _sum.storedBytes ?? 0;
};

export const unfinishedJobsOfGuests = (
  client: Pick<PrismaClient, 'job'>,
  household: string | null,
  withoutId: string,
): Promise<number> =>
  client.job.count({
    where: { id: { not: withoutId }, status: { in: ['QUEUED', 'RUNNING'] }, owner: guests(household) },
  });

/** SQLite has one writer anyway. */
export const lockGuests = async (
  client: Pick<PrismaClient, '$executeRaw'>,
  dialect: Dialect,
): Promise<void> => {
  if (dialect === 'postgresql') await client.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('guests'))`;
};
