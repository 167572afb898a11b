-- AlterTable
ALTER TABLE "Image" ADD COLUMN "storedAt" DATETIME;

-- AlterTable
ALTER TABLE "Scene" ADD COLUMN "sharedSinceRevision" INTEGER;

-- AlterTable
ALTER TABLE "SceneRevision" ADD COLUMN "inputHash" TEXT;

-- CreateTable
CREATE TABLE "HouseSpend" (
    "month" TEXT NOT NULL PRIMARY KEY,
    "micros" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "ownerId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("ownerId", "key"),
    CONSTRAINT "IdempotencyKey_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "holder" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL
);

-- By hand: columns are added in place. Making the table anew would need foreign keys switched off, which a
-- transaction cannot do, and dropping the old one would take everybody's work along.
-- AlterTable
ALTER TABLE "User" ADD COLUMN "storedBytes" REAL NOT NULL DEFAULT 0;
ALTER TABLE "User" ADD COLUMN "lastSeenAt" DATETIME;
ALTER TABLE "User" ADD COLUMN "deleteAfter" DATETIME;
CREATE INDEX "User_isGuest_lastSeenAt_idx" ON "User"("isGuest", "lastSeenAt");
CREATE INDEX "User_deleteAfter_idx" ON "User"("deleteAfter");

-- AlterTable
ALTER TABLE "SceneMember" ADD COLUMN "sinceRevision" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

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

-- By hand: what begins to count counts from today, so that nothing goes that nobody was told of.
UPDATE "User" SET "lastSeenAt" = strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now');
UPDATE "Sprite" SET "trashedAt" = strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now') WHERE "trashedAt" IS NOT NULL;
UPDATE "Scene" SET "trashedAt" = strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now') WHERE "trashedAt" IS NOT NULL;
-- Nobody knows at which revision these were shared: what came before today stays with those who made it.
UPDATE "Scene" SET "sharedSinceRevision" = "revision" WHERE "shared";
INSERT INTO "HouseSpend" ("month", "micros") SELECT "month", SUM("micros") FROM "MonthSpend" GROUP BY "month";
