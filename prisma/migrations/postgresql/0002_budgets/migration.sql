-- CreateEnum
CREATE TYPE "SpendState" AS ENUM ('RESERVED', 'SETTLED', 'REFUNDED', 'UNCERTAIN');

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "hardBudgetMicros" INTEGER,
ADD COLUMN     "softBudgetMicros" INTEGER;

-- AlterTable
ALTER TABLE "UsageEntry" ADD COLUMN     "reservedMicros" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "state" "SpendState" NOT NULL DEFAULT 'SETTLED';

-- CreateTable
CREATE TABLE "MonthSpend" (
    "ownerId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "micros" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "MonthSpend_pkey" PRIMARY KEY ("ownerId","month")
);

-- AddForeignKey
ALTER TABLE "MonthSpend" ADD CONSTRAINT "MonthSpend_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
