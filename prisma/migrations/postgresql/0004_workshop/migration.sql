-- CreateEnum
CREATE TYPE "AnimationLoop" AS ENUM ('LOOP', 'PING_PONG', 'ONCE');

-- AlterEnum
ALTER TYPE "JobKind" ADD VALUE 'INPAINT';

-- AlterTable
ALTER TABLE "Sprite" ADD COLUMN     "pivotX" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
ADD COLUMN     "pivotY" DOUBLE PRECISION NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "SpriteVersion" ADD COLUMN     "steps" JSONB;

-- AlterTable
ALTER TABLE "SpriteAnimation" ADD COLUMN     "loop" "AnimationLoop" NOT NULL DEFAULT 'LOOP',
ADD COLUMN     "model" TEXT,
ADD COLUMN     "provider" "ProviderName",
ADD COLUMN     "seed" INTEGER,
ADD COLUMN     "source" "SpriteSource" NOT NULL DEFAULT 'GENERATED';

-- CreateTable
CREATE TABLE "AnimationVersion" (
    "id" TEXT NOT NULL,
    "animationId" TEXT NOT NULL,
    "frames" JSONB NOT NULL,
    "loop" "AnimationLoop" NOT NULL,
    "operation" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AnimationVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProcessRecipe" (
    "id" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "steps" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ProcessRecipe_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AnimationVersion_animationId_createdAt_id_idx" ON "AnimationVersion"("animationId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "ProcessRecipe_ownerId_name_id_idx" ON "ProcessRecipe"("ownerId", "name", "id");

-- CreateIndex
CREATE INDEX "Sprite_derivedFromType_derivedFromId_idx" ON "Sprite"("derivedFromType", "derivedFromId");

-- AddForeignKey
ALTER TABLE "AnimationVersion" ADD CONSTRAINT "AnimationVersion_animationId_fkey" FOREIGN KEY ("animationId") REFERENCES "SpriteAnimation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProcessRecipe" ADD CONSTRAINT "ProcessRecipe_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
