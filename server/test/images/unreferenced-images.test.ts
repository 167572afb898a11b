import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyScene } from '@papeterie/stage';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { createPrismaStore } from '../../src/adapters/database/prisma-store.ts';
import { createFolderBlobs } from '../../src/adapters/files/folder-blobs.ts';
import { createRenditionCache, renditionFolder } from '../../src/domain/images/rendition-cache.ts';
import type { ImageRow } from '../../src/domain/images/rows.ts';
import { blobKeyOf } from '../../src/domain/images/store-image.ts';
import { removeImage, unreferencedImages } from '../../src/domain/images/unreferenced-images.ts';
import type { JobStatus } from '../../src/domain/jobs/rows.ts';
import { insertScene } from '../../src/domain/scenes/insert-scene.ts';
import { newSprite } from '../../src/domain/sprites/new-sprite.ts';
import type { Tables } from '../../src/domain/store.ts';
import { describeDatabases } from '../support/databases.ts';
import { jobRow } from '../support/rows.ts';

const old = new Date('2026-01-01T00:00:00Z');
const limit = new Date('2026-06-01T00:00:00Z');
const recent = new Date('2026-06-01T00:00:01Z');

let count = 0;
const next = (): string => String(count++).padStart(26, '0');
const once = { newId: next, now: () => old };

const job = (ownerId: string, status: JobStatus, input: object) =>
  jobRow(next(), ownerId, { kind: 'INPAINT', status, input, createdAt: old });

const sprite = async (tx: Tables, ownerId: string, given: object = {}) => {
  const row = newSprite({ id: next(), ownerId, name: 'x', source: 'IMPORTED', createdAt: old, ...given });
  await tx.sprites.insert(row);
  return row.id;
};
const animation = async (tx: Tables, ownerId: string) => {
  const row = {
    id: next(),
    ownerId,
    spriteId: await sprite(tx, ownerId),
    action: 'walk',
    direction: 'SOUTH' as const,
    status: 'READY' as const,
    loop: 'LOOP' as const,
    plays: null,
    pivotBox: null,
    source: 'IMPORTED' as const,
    provider: null,
    model: null,
    seed: null,
    tag: null,
    jobId: null,
    createdAt: old,
  };
  await tx.spriteAnimations.insert(row);
  return row.id;
};
const enhancement = async (
  tx: Tables,
  ownerId: string,
  given: { sourceSha256: string; imageSha256: string | null },
) => {
  const row = {
    id: next(),
    ownerId,
    spriteId: await sprite(tx, ownerId),
    styleKey: null,
    prompt: null,
    provider: 'LOCAL' as const,
    model: null,
    seed: 1,
    status: 'READY' as const,
    jobId: null,
    durationMs: null,
    costMicros: null,
    currency: null,
    createdAt: old,
    ...given,
  };
  await tx.enhancements.insert(row);
};

type Refer = (tx: Tables, ownerId: string, sha256: string) => Promise<unknown>;
/** Every way in which somebody can refer to a picture. */
const ways: Record<string, Refer> = {
  'as a sprite': (tx, who, imageSha256) => sprite(tx, who, { imageSha256 }),
  'as an original': (tx, who, originalSha256) => sprite(tx, who, { originalSha256 }),
  'as a version': async (tx, who, imageSha256) =>
    tx.spriteVersions.insert({
      id: next(),
      spriteId: await sprite(tx, who),
      imageSha256,
      operation: 'x',
      steps: null,
      createdAt: old,
    }),
  'as what was enhanced': (tx, who, sourceSha256) =>
    enhancement(tx, who, { sourceSha256, imageSha256: null }),
  'as what came of it': (tx, who, sha256) =>
    enhancement(tx, who, { sourceSha256: sha256, imageSha256: sha256 }),
  'as a frame': async (tx, who, imageSha256) =>
    tx.animationFrames.insert({
      animationId: await animation(tx, who),
      position: 0,
      imageSha256,
      durationMs: 100,
    }),
  'as a frame of before': async (tx, who, sha256) =>
    tx.animationVersions.insert({
      id: next(),
      animationId: await animation(tx, who),
      frames: [{ sha256, durationMs: 100 }],
      loop: 'LOOP',
      plays: null,
      pivotBox: null,
      operation: 'x',
      createdAt: old,
    }),
  'as a poster': async (tx, who, posterSha256) => {
    const scene = emptyScene({
      name: 'x',
      width: 64,
      height: 64,
      durationSeconds: 1,
      backgroundColor: '#000000',
    });
    const { id } = await insertScene(once, tx, who, scene);
    await tx.scenes.update({ id }, { posterSha256 });
  },
  'for queued work': (tx, who, maskSha256) => tx.jobs.insert(job(who, 'QUEUED', { maskSha256 })),
  'for work that can be tried again': (tx, who, sha256) =>
    tx.jobs.insert(job(who, 'FAILED', { sources: [{ frames: [{ sha256 }] }] })),
};
const names = Object.keys(ways);
const inJson = ['as a frame of before', 'for queued work', 'for work that can be tried again'];

describeDatabases('pictures that nobody refers to', (open) => {
  it('go, and never one that somebody does, or that was just brought', async () => {
    const store = createPrismaStore(await open());
    const folder = await mkdtemp(join(tmpdir(), 'papeterie-unreferenced-'));
    const blobs = createFolderBlobs(folder);
    const deps = { store, blobs, renditions: createRenditionCache(blobs, 1_000_000) };
    const who = next();
    await store.write((tx) =>
      tx.users.insert({
        id: who,
        name: 'x',
        email: null,
        passwordHash: null,
        isGuest: true,
        household: null,
        softBudgetMicros: null,
        hardBudgetMicros: null,
        storedBytes: 0,
        lastSeenAt: null,
        deleteAfter: null,
        createdAt: old,
      }),
    );
    const bring = async (tx: Tables, storedAt: Date | null): Promise<string> => {
      const sha256 = createHash('sha256').update(next()).digest('hex');
      const row: ImageRow = {
        sha256,
        width: 1,
        height: 1,
        byteSize: 1,
        format: 'PNG',
        hasAlpha: true,
        thumbhash: '',
        palette: '',
        createdAt: old,
        storedAt,
      };
      await tx.images.insert(row);
      await blobs.put(blobKeyOf(sha256), new Uint8Array(1));
      await blobs.put(`${renditionFolder(sha256)}16---PNG`, new Uint8Array(1));
      return sha256;
    };
    const one = fc.record({
      ways: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
      storedAt: fc.constantFrom(old, recent, null),
    });
    const sweep = async () => {
      for (let after: string | null = null; ; ) {
        const page = await unreferencedImages(store.read, limit, after);
        for (const sha256 of page.sha256s) await removeImage(deps, sha256, limit);
        if (page.next === null) return;
        after = page.next;
      }
    };
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 8 }), async (all) => {
          const kept = new Map<string, boolean>();
          await store.write(async (tx) => {
            for (const { ways: chosen, storedAt } of all) {
              const sha256 = await bring(tx, storedAt);
              for (const name of chosen) await ways[name]!(tx, who, sha256);
              kept.set(sha256, chosen.length > 0 || storedAt === recent);
            }
          });
          await sweep();
          for (const [sha256, stays] of kept) {
            expect((await store.read.images.count({ sha256 })) === 1).toBe(stays);
            expect((await blobs.read(blobKeyOf(sha256))) !== null).toBe(stays);
            expect((await blobs.read(`${renditionFolder(sha256)}16---PNG`)) !== null).toBe(stays);
          }
        }),
        { numRuns: 12 },
      );
      // Each way for itself, also when it came between the looking and the removing; what is in JSON only cannot.
      for (const name of names) {
        const sha256 = await store.write(async (tx) => {
          const brought = await bring(tx, old);
          await ways[name]!(tx, who, brought);
          return brought;
        });
        await sweep();
        const gone = inJson.includes(name) ? false : await removeImage(deps, sha256, limit);
        expect([name, gone, await store.read.images.count({ sha256 })]).toEqual([name, false, 1]);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

it('every column that refers to a picture is known to whoever looks for them', async () => {
  const models = await readFile(join(root, 'prisma/schema.prisma'), 'utf8');
  const columns = [...models.matchAll(/\bImage\??\s.*fields: \[(\w+)\]/g)].map(([, column]) => column);
  expect(columns.toSorted()).toEqual(
    [
      'imageSha256', // a sprite's, a version's, an enhancement's, a frame's
      'imageSha256',
      'imageSha256',
      'imageSha256',
      'originalSha256',
      'posterSha256',
      'sourceSha256',
    ].toSorted(),
  );
});
