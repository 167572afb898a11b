import type { Dialect } from './dialect.ts';
import { Prisma, type PrismaClient } from './generated/sqlite/client.ts';

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

/** Each picture that an animation has shown: its versions keep them as JSON, which every database reads in its own way. */
const framesOf: Record<Dialect, Prisma.Sql> = {
  sqlite: Prisma.sql`json_each(v."frames") AS frame`,
  postgresql: Prisma.sql`jsonb_array_elements(v."frames") AS frame(value)`,
};
const shaOfFrame: Record<Dialect, Prisma.Sql> = {
  sqlite: Prisma.sql`json_extract(frame.value, '$.sha256')`,
  postgresql: Prisma.sql`frame.value ->> 'sha256'`,
};

/** All that an owner's rows refer to. By the indexes of the owner: the rest of the house is not looked at. */
export const storedBytes = async (
  client: Pick<PrismaClient, '$queryRaw'>,
  dialect: Dialect,
  ownerId: string,
): Promise<number> => {
  const [row] = await client.$queryRaw<{ bytes: number | bigint | null }[]>`
    SELECT CAST(
      COALESCE((SELECT SUM(i."byteSize") FROM "Image" i WHERE i."sha256" IN (
        SELECT "imageSha256" FROM "Sprite" WHERE "ownerId" = ${ownerId}
        UNION SELECT "originalSha256" FROM "Sprite" WHERE "ownerId" = ${ownerId}
        UNION SELECT v."imageSha256" FROM "SpriteVersion" v JOIN "Sprite" s ON s."id" = v."spriteId" WHERE s."ownerId" = ${ownerId}
        UNION SELECT "imageSha256" FROM "Enhancement" WHERE "ownerId" = ${ownerId}
        UNION SELECT "sourceSha256" FROM "Enhancement" WHERE "ownerId" = ${ownerId}
        UNION SELECT f."imageSha256" FROM "AnimationFrame" f JOIN "SpriteAnimation" a ON a."id" = f."animationId" WHERE a."ownerId" = ${ownerId}
        UNION SELECT ${shaOfFrame[dialect]} FROM "AnimationVersion" v JOIN "SpriteAnimation" a ON a."id" = v."animationId", ${framesOf[dialect]} WHERE a."ownerId" = ${ownerId}
        UNION SELECT "posterSha256" FROM "Scene" WHERE "ownerId" = ${ownerId}
      )), 0)
      + COALESCE((SELECT SUM(kept."byteSize") FROM (
        SELECT DISTINCT "sha256", "byteSize" FROM "Sound" WHERE "ownerId" = ${ownerId}) kept), 0)
      + COALESCE((SELECT SUM("byteSize") FROM "Export" WHERE "ownerId" = ${ownerId}), 0)
    AS DOUBLE PRECISION) AS bytes`;
  return Number(row?.bytes ?? 0);
};
