import type { PrismaClient } from './generated/sqlite/client.ts';

const none = { none: {} };

const idsOf = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);

export const idleGuests = async (
  client: Pick<PrismaClient, 'user'>,
  before: Date,
  limit: number,
): Promise<string[]> =>
  idsOf(
    await client.user.findMany({
      where: {
        isGuest: true,
        deleteAfter: null,
        createdAt: { lt: before },
        OR: [{ lastSeenAt: null }, { lastSeenAt: { lt: before } }],
        sprites: none,
        enhancements: none,
        animations: none,
        scenes: none,
        revisions: none,
        jobs: none,
        exports: none,
        memberships: none,
        sounds: none,
        processRecipes: none,
        apiTokens: none,
      },
      select: { id: true },
      take: limit,
    }),
  );

export const unshownJobs = async (
  client: Pick<PrismaClient, 'job'>,
  before: Date,
  limit: number,
): Promise<string[]> =>
  idsOf(
    await client.job.findMany({
      where: {
        finishedAt: { lt: before },
        status: { in: ['SUCCEEDED', 'FAILED', 'CANCELED'] },
        sprites: none,
        enhancements: none,
        animations: none,
        exports: none,
      },
      select: { id: true },
      take: limit,
    }),
  );
