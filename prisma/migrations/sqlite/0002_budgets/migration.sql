-- AlterTable
ALTER TABLE "User" ADD COLUMN "hardBudgetMicros" INTEGER;
ALTER TABLE "User" ADD COLUMN "softBudgetMicros" INTEGER;

-- CreateTable
CREATE TABLE "MonthSpend" (
    "ownerId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "micros" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("ownerId", "month"),
    CONSTRAINT "MonthSpend_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_UsageEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "jobId" TEXT,
    "provider" TEXT NOT NULL,
    "model" TEXT,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'SETTLED',
    "reservedMicros" INTEGER NOT NULL DEFAULT 0,
    "inputTokens" INTEGER NOT NULL DEFAULT 0,
    "outputTokens" INTEGER NOT NULL DEFAULT 0,
    "costMicros" INTEGER NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL DEFAULT 'USD',
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "UsageEntry_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "UsageEntry_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_UsageEntry" ("costMicros", "createdAt", "currency", "id", "inputTokens", "jobId", "kind", "model", "outputTokens", "ownerId", "provider") SELECT "costMicros", "createdAt", "currency", "id", "inputTokens", "jobId", "kind", "model", "outputTokens", "ownerId", "provider" FROM "UsageEntry";
DROP TABLE "UsageEntry";
ALTER TABLE "new_UsageEntry" RENAME TO "UsageEntry";
CREATE INDEX "UsageEntry_ownerId_createdAt_idx" ON "UsageEntry"("ownerId", "createdAt");
CREATE INDEX "UsageEntry_jobId_idx" ON "UsageEntry"("jobId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
