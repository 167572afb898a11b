-- AlterTable
ALTER TABLE "SpriteAnimation" ADD COLUMN     "plays" INTEGER,
ADD COLUMN     "tag" TEXT;

-- AlterTable
ALTER TABLE "AnimationVersion" ADD COLUMN     "plays" INTEGER;
