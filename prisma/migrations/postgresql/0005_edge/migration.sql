-- AlterTable
ALTER TABLE "User" ADD COLUMN     "deleteAfter" TIMESTAMP(3),
ADD COLUMN     "lastSeenAt" TIMESTAMP(3),
ADD COLUMN     "storedBytes" DOUBLE PRECISION NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Image" ADD COLUMN     "storedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Scene" ADD COLUMN     "sharedSinceRevision" INTEGER;

-- AlterTable
ALTER TABLE "SceneMember" ADD COLUMN     "sinceRevision" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "SceneRevision" ADD COLUMN     "inputHash" TEXT;

-- CreateTable
CREATE TABLE "HouseSpend" (
    "month" TEXT NOT NULL,
    "micros" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "HouseSpend_pkey" PRIMARY KEY ("month")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "ownerId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("ownerId","key")
);

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Lease_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

-- CreateIndex
CREATE INDEX "User_isGuest_lastSeenAt_idx" ON "User"("isGuest", "lastSeenAt");

-- CreateIndex
CREATE INDEX "User_deleteAfter_idx" ON "User"("deleteAfter");

-- CreateIndex
CREATE INDEX "Image_storedAt_idx" ON "Image"("storedAt");

-- CreateIndex
CREATE INDEX "Sprite_trashedAt_idx" ON "Sprite"("trashedAt");

-- CreateIndex
CREATE INDEX "Scene_trashedAt_idx" ON "Scene"("trashedAt");

-- CreateIndex
CREATE INDEX "Job_ownerId_status_idx" ON "Job"("ownerId", "status");

-- CreateIndex
CREATE INDEX "Job_finishedAt_idx" ON "Job"("finishedAt");

-- CreateIndex
CREATE INDEX "Export_createdAt_idx" ON "Export"("createdAt");

-- AddForeignKey
ALTER TABLE "IdempotencyKey" ADD CONSTRAINT "IdempotencyKey_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand: what begins to count counts from today, so that nothing goes that nobody was told of.
UPDATE "User" SET "lastSeenAt" = (now() AT TIME ZONE 'UTC');
UPDATE "Sprite" SET "trashedAt" = (now() AT TIME ZONE 'UTC') WHERE "trashedAt" IS NOT NULL;
UPDATE "Scene" SET "trashedAt" = (now() AT TIME ZONE 'UTC') WHERE "trashedAt" IS NOT NULL;
-- Nobody knows at which revision these were shared: what came before today stays with those who made it.
UPDATE "Scene" SET "sharedSinceRevision" = "revision" WHERE "shared";
INSERT INTO "HouseSpend" ("month", "micros") SELECT "month", SUM("micros") FROM "MonthSpend" GROUP BY "month";
