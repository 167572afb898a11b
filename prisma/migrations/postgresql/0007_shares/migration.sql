-- Keys of jobs move to where all keys are. Their hashes are of the input alone: a repetition from before is refused, and
-- makes nothing twice.
INSERT INTO "IdempotencyKey" ("ownerId", "key", "inputHash", "result", "createdAt")
SELECT "ownerId", "idempotencyKey", COALESCE("inputHash", ''), jsonb_build_object('jobId', "id"), "createdAt"
FROM "Job" WHERE "idempotencyKey" IS NOT NULL
ON CONFLICT DO NOTHING;

-- DropIndex
DROP INDEX "Job_ownerId_idempotencyKey_key";

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "household" TEXT;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "originHash" TEXT;

-- AlterTable
ALTER TABLE "Job" DROP COLUMN "idempotencyKey",
DROP COLUMN "inputHash";

-- CreateIndex
CREATE INDEX "User_isGuest_household_storedBytes_idx" ON "User"("isGuest", "household", "storedBytes");
