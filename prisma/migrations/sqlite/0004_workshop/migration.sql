-- AlterTable
ALTER TABLE "SpriteVersion" ADD COLUMN "steps" JSONB;

-- CreateTable
CREATE TABLE "AnimationVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "animationId" TEXT NOT NULL,
    "frames" JSONB NOT NULL,
    "loop" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "AnimationVersion_animationId_fkey" FOREIGN KEY ("animationId") REFERENCES "SpriteAnimation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProcessRecipe" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "steps" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "ProcessRecipe_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable: columns are added where the tables are; making the tables anew would risk the rows that hang on them.
ALTER TABLE "Sprite" ADD COLUMN "pivotX" REAL NOT NULL DEFAULT 0.5;
ALTER TABLE "Sprite" ADD COLUMN "pivotY" REAL NOT NULL DEFAULT 1;
ALTER TABLE "SpriteAnimation" ADD COLUMN "loop" TEXT NOT NULL DEFAULT 'LOOP';
ALTER TABLE "SpriteAnimation" ADD COLUMN "source" TEXT NOT NULL DEFAULT 'GENERATED';
ALTER TABLE "SpriteAnimation" ADD COLUMN "provider" TEXT;
ALTER TABLE "SpriteAnimation" ADD COLUMN "model" TEXT;
ALTER TABLE "SpriteAnimation" ADD COLUMN "seed" INTEGER;

-- CreateIndex
CREATE INDEX "AnimationVersion_animationId_createdAt_id_idx" ON "AnimationVersion"("animationId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "ProcessRecipe_ownerId_name_id_idx" ON "ProcessRecipe"("ownerId", "name", "id");

-- CreateIndex
CREATE INDEX "Sprite_derivedFromType_derivedFromId_idx" ON "Sprite"("derivedFromType", "derivedFromId");
