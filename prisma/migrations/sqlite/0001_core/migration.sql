-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "passwordHash" TEXT,
    "isGuest" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "scopes" TEXT NOT NULL,
    "lastUsedAt" DATETIME,
    "expiresAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "ApiToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Image" (
    "sha256" TEXT NOT NULL PRIMARY KEY,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "byteSize" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "hasAlpha" BOOLEAN NOT NULL,
    "thumbhash" TEXT NOT NULL,
    "palette" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Sprite" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "prompt" TEXT,
    "status" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "styleKey" TEXT,
    "provider" TEXT,
    "model" TEXT,
    "seed" INTEGER,
    "recipe" JSONB NOT NULL,
    "imageSha256" TEXT,
    "originalSha256" TEXT,
    "favorite" BOOLEAN NOT NULL DEFAULT false,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "jobId" TEXT,
    "derivedFromType" TEXT,
    "derivedFromId" TEXT,
    "searchText" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "trashedAt" DATETIME,
    CONSTRAINT "Sprite_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Sprite_imageSha256_fkey" FOREIGN KEY ("imageSha256") REFERENCES "Image" ("sha256") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Sprite_originalSha256_fkey" FOREIGN KEY ("originalSha256") REFERENCES "Image" ("sha256") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Sprite_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SpriteTag" (
    "spriteId" TEXT NOT NULL,
    "tag" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("spriteId", "key"),
    CONSTRAINT "SpriteTag_spriteId_fkey" FOREIGN KEY ("spriteId") REFERENCES "Sprite" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SpriteVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "spriteId" TEXT NOT NULL,
    "imageSha256" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "SpriteVersion_spriteId_fkey" FOREIGN KEY ("spriteId") REFERENCES "Sprite" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SpriteVersion_imageSha256_fkey" FOREIGN KEY ("imageSha256") REFERENCES "Image" ("sha256") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Enhancement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "spriteId" TEXT NOT NULL,
    "styleKey" TEXT,
    "prompt" TEXT,
    "provider" TEXT NOT NULL,
    "model" TEXT,
    "seed" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "sourceSha256" TEXT NOT NULL,
    "imageSha256" TEXT,
    "jobId" TEXT,
    "durationMs" INTEGER,
    "costMicros" INTEGER,
    "currency" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Enhancement_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Enhancement_spriteId_fkey" FOREIGN KEY ("spriteId") REFERENCES "Sprite" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Enhancement_sourceSha256_fkey" FOREIGN KEY ("sourceSha256") REFERENCES "Image" ("sha256") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Enhancement_imageSha256_fkey" FOREIGN KEY ("imageSha256") REFERENCES "Image" ("sha256") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Enhancement_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SpriteAnimation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "spriteId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "jobId" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "SpriteAnimation_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SpriteAnimation_spriteId_fkey" FOREIGN KEY ("spriteId") REFERENCES "Sprite" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SpriteAnimation_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnimationFrame" (
    "animationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "imageSha256" TEXT NOT NULL,
    "durationMs" INTEGER NOT NULL,

    PRIMARY KEY ("animationId", "position"),
    CONSTRAINT "AnimationFrame_animationId_fkey" FOREIGN KEY ("animationId") REFERENCES "SpriteAnimation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AnimationFrame_imageSha256_fkey" FOREIGN KEY ("imageSha256") REFERENCES "Image" ("sha256") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Scene" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "posterSha256" TEXT,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "searchText" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "trashedAt" DATETIME,
    CONSTRAINT "Scene_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Scene_posterSha256_fkey" FOREIGN KEY ("posterSha256") REFERENCES "Image" ("sha256") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SceneRevision" (
    "sceneId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "authorId" TEXT NOT NULL,
    "edits" JSONB NOT NULL,
    "inverse" JSONB NOT NULL,
    "summary" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("sceneId", "revision"),
    CONSTRAINT "SceneRevision_sceneId_fkey" FOREIGN KEY ("sceneId") REFERENCES "Scene" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SceneRevision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "progress" REAL NOT NULL DEFAULT 0,
    "stage" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT,
    "errorCode" TEXT,
    "errorMessage" TEXT,
    "errorRetryable" BOOLEAN,
    "costMicros" INTEGER,
    "currency" TEXT,
    "idempotencyKey" TEXT,
    "inputHash" TEXT,
    "cancelRequested" BOOLEAN NOT NULL DEFAULT false,
    "leaseOwner" TEXT,
    "leaseExpiresAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "startedAt" DATETIME,
    "finishedAt" DATETIME,
    CONSTRAINT "Job_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Export" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "sceneId" TEXT,
    "format" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "blobKey" TEXT,
    "byteSize" INTEGER,
    "jobId" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Export_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Export_sceneId_fkey" FOREIGN KEY ("sceneId") REFERENCES "Scene" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Export_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UsageEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "jobId" TEXT,
    "provider" TEXT NOT NULL,
    "model" TEXT,
    "kind" TEXT NOT NULL,
    "inputTokens" INTEGER NOT NULL DEFAULT 0,
    "outputTokens" INTEGER NOT NULL DEFAULT 0,
    "costMicros" INTEGER NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL DEFAULT 'USD',
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "UsageEntry_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "UsageEntry_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_secretHash_key" ON "ApiToken"("secretHash");

-- CreateIndex
CREATE INDEX "ApiToken_userId_idx" ON "ApiToken"("userId");

-- CreateIndex
CREATE INDEX "Sprite_ownerId_createdAt_id_idx" ON "Sprite"("ownerId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Sprite_ownerId_updatedAt_id_idx" ON "Sprite"("ownerId", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Sprite_ownerId_name_id_idx" ON "Sprite"("ownerId", "name", "id");

-- CreateIndex
CREATE INDEX "Sprite_imageSha256_idx" ON "Sprite"("imageSha256");

-- CreateIndex
CREATE INDEX "Sprite_originalSha256_idx" ON "Sprite"("originalSha256");

-- CreateIndex
CREATE INDEX "Sprite_jobId_idx" ON "Sprite"("jobId");

-- CreateIndex
CREATE INDEX "SpriteTag_key_spriteId_idx" ON "SpriteTag"("key", "spriteId");

-- CreateIndex
CREATE INDEX "SpriteVersion_spriteId_createdAt_id_idx" ON "SpriteVersion"("spriteId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "SpriteVersion_imageSha256_idx" ON "SpriteVersion"("imageSha256");

-- CreateIndex
CREATE INDEX "Enhancement_ownerId_createdAt_id_idx" ON "Enhancement"("ownerId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Enhancement_spriteId_createdAt_id_idx" ON "Enhancement"("spriteId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Enhancement_sourceSha256_idx" ON "Enhancement"("sourceSha256");

-- CreateIndex
CREATE INDEX "Enhancement_imageSha256_idx" ON "Enhancement"("imageSha256");

-- CreateIndex
CREATE INDEX "Enhancement_jobId_idx" ON "Enhancement"("jobId");

-- CreateIndex
CREATE INDEX "SpriteAnimation_ownerId_createdAt_id_idx" ON "SpriteAnimation"("ownerId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "SpriteAnimation_spriteId_createdAt_id_idx" ON "SpriteAnimation"("spriteId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "SpriteAnimation_jobId_idx" ON "SpriteAnimation"("jobId");

-- CreateIndex
CREATE INDEX "AnimationFrame_imageSha256_idx" ON "AnimationFrame"("imageSha256");

-- CreateIndex
CREATE INDEX "Scene_ownerId_createdAt_id_idx" ON "Scene"("ownerId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Scene_ownerId_updatedAt_id_idx" ON "Scene"("ownerId", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Scene_ownerId_name_id_idx" ON "Scene"("ownerId", "name", "id");

-- CreateIndex
CREATE INDEX "Scene_posterSha256_idx" ON "Scene"("posterSha256");

-- CreateIndex
CREATE INDEX "SceneRevision_authorId_idx" ON "SceneRevision"("authorId");

-- CreateIndex
CREATE INDEX "Job_ownerId_createdAt_id_idx" ON "Job"("ownerId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Job_status_createdAt_id_idx" ON "Job"("status", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Job_subjectId_idx" ON "Job"("subjectId");

-- CreateIndex
CREATE INDEX "Job_kind_provider_status_finishedAt_idx" ON "Job"("kind", "provider", "status", "finishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Job_ownerId_idempotencyKey_key" ON "Job"("ownerId", "idempotencyKey");

-- CreateIndex
CREATE INDEX "Export_ownerId_createdAt_id_idx" ON "Export"("ownerId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Export_sceneId_createdAt_id_idx" ON "Export"("sceneId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Export_jobId_idx" ON "Export"("jobId");

-- CreateIndex
CREATE INDEX "UsageEntry_ownerId_createdAt_idx" ON "UsageEntry"("ownerId", "createdAt");

-- CreateIndex
CREATE INDEX "UsageEntry_jobId_idx" ON "UsageEntry"("jobId");
