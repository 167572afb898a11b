-- CreateEnum
CREATE TYPE "RevisionKind" AS ENUM ('EDIT', 'UNDO', 'REDO');

-- AlterTable
ALTER TABLE "Scene" ADD COLUMN     "posterRevision" INTEGER;

-- AlterTable
ALTER TABLE "SceneRevision" ADD COLUMN     "idempotencyKey" TEXT,
ADD COLUMN     "kind" "RevisionKind" NOT NULL DEFAULT 'EDIT',
ADD COLUMN     "reverted" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Export" ADD COLUMN     "fileName" TEXT NOT NULL,
ADD COLUMN     "mediaType" TEXT NOT NULL;

-- CreateTable
CREATE TABLE "SceneSprite" (
    "sceneId" TEXT NOT NULL,
    "spriteId" TEXT NOT NULL,

    CONSTRAINT "SceneSprite_pkey" PRIMARY KEY ("sceneId","spriteId")
);

-- CreateTable
CREATE TABLE "SceneMember" (
    "sceneId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SceneMember_pkey" PRIMARY KEY ("sceneId","userId")
);

-- CreateTable
CREATE TABLE "SceneInvite" (
    "id" TEXT NOT NULL,
    "sceneId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SceneInvite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sound" (
    "id" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "byteSize" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Sound_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SceneSprite_spriteId_idx" ON "SceneSprite"("spriteId");

-- CreateIndex
CREATE INDEX "SceneMember_userId_idx" ON "SceneMember"("userId");

-- CreateIndex
CREATE INDEX "SceneInvite_sceneId_idx" ON "SceneInvite"("sceneId");

-- CreateIndex
CREATE INDEX "SceneInvite_expiresAt_idx" ON "SceneInvite"("expiresAt");

-- CreateIndex
CREATE INDEX "Sound_ownerId_createdAt_id_idx" ON "Sound"("ownerId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Sound_sha256_idx" ON "Sound"("sha256");

-- CreateIndex
CREATE INDEX "Sprite_shared_createdAt_id_idx" ON "Sprite"("shared", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Scene_shared_createdAt_id_idx" ON "Scene"("shared", "createdAt", "id");

-- CreateIndex
CREATE INDEX "SceneRevision_sceneId_authorId_revision_idx" ON "SceneRevision"("sceneId", "authorId", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "SceneRevision_sceneId_authorId_idempotencyKey_key" ON "SceneRevision"("sceneId", "authorId", "idempotencyKey");

-- AddForeignKey
ALTER TABLE "SceneSprite" ADD CONSTRAINT "SceneSprite_sceneId_fkey" FOREIGN KEY ("sceneId") REFERENCES "Scene"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SceneSprite" ADD CONSTRAINT "SceneSprite_spriteId_fkey" FOREIGN KEY ("spriteId") REFERENCES "Sprite"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SceneMember" ADD CONSTRAINT "SceneMember_sceneId_fkey" FOREIGN KEY ("sceneId") REFERENCES "Scene"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SceneMember" ADD CONSTRAINT "SceneMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SceneInvite" ADD CONSTRAINT "SceneInvite_sceneId_fkey" FOREIGN KEY ("sceneId") REFERENCES "Scene"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sound" ADD CONSTRAINT "Sound_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
