-- AlterTable
ALTER TABLE "SpriteAnimation" ADD COLUMN "pivotBox" JSONB;

-- AlterTable
ALTER TABLE "AnimationVersion" ADD COLUMN "pivotBox" JSONB;
