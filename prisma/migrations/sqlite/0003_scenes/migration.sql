-- AlterTable
ALTER TABLE "Scene" ADD COLUMN "posterRevision" INTEGER;

-- CreateTable
CREATE TABLE "SceneSprite" (
    "sceneId" TEXT NOT NULL,
    "spriteId" TEXT NOT NULL,

    PRIMARY KEY ("sceneId", "spriteId"),
    CONSTRAINT "SceneSprite_sceneId_fkey" FOREIGN KEY ("sceneId") REFERENCES "Scene" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SceneSprite_spriteId_fkey" FOREIGN KEY ("spriteId") REFERENCES "Sprite" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SceneMember" (
    "sceneId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("sceneId", "userId"),
    CONSTRAINT "SceneMember_sceneId_fkey" FOREIGN KEY ("sceneId") REFERENCES "Scene" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SceneMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SceneInvite" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sceneId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "SceneInvite_sceneId_fkey" FOREIGN KEY ("sceneId") REFERENCES "Scene" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Sound" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "byteSize" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Sound_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_SceneRevision" (
    "sceneId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "authorId" TEXT NOT NULL,
    "edits" JSONB NOT NULL,
    "inverse" JSONB NOT NULL,
    "summary" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'EDIT',
    "reverted" BOOLEAN NOT NULL DEFAULT false,
    "idempotencyKey" TEXT,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("sceneId", "revision"),
    CONSTRAINT "SceneRevision_sceneId_fkey" FOREIGN KEY ("sceneId") REFERENCES "Scene" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SceneRevision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_SceneRevision" ("authorId", "createdAt", "edits", "inverse", "revision", "sceneId", "summary") SELECT "authorId", "createdAt", "edits", "inverse", "revision", "sceneId", "summary" FROM "SceneRevision";
DROP TABLE "SceneRevision";
ALTER TABLE "new_SceneRevision" RENAME TO "SceneRevision";
CREATE INDEX "SceneRevision_sceneId_authorId_revision_idx" ON "SceneRevision"("sceneId", "authorId", "revision");
CREATE INDEX "SceneRevision_authorId_idx" ON "SceneRevision"("authorId");
CREATE UNIQUE INDEX "SceneRevision_sceneId_authorId_idempotencyKey_key" ON "SceneRevision"("sceneId", "authorId", "idempotencyKey");
CREATE TABLE "new_Export" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "sceneId" TEXT,
    "format" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "blobKey" TEXT,
    "byteSize" INTEGER,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "jobId" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Export_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Export_sceneId_fkey" FOREIGN KEY ("sceneId") REFERENCES "Scene" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Export_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Export" ("blobKey", "byteSize", "createdAt", "format", "id", "jobId", "ownerId", "sceneId", "status") SELECT "blobKey", "byteSize", "createdAt", "format", "id", "jobId", "ownerId", "sceneId", "status" FROM "Export";
DROP TABLE "Export";
ALTER TABLE "new_Export" RENAME TO "Export";
CREATE INDEX "Export_ownerId_createdAt_id_idx" ON "Export"("ownerId", "createdAt", "id");
CREATE INDEX "Export_sceneId_createdAt_id_idx" ON "Export"("sceneId", "createdAt", "id");
CREATE INDEX "Export_jobId_idx" ON "Export"("jobId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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
