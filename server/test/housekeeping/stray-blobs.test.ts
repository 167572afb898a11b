import { createHash } from 'node:crypto';
import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPrismaStore } from '../../src/adapters/database/prisma-store.ts';
import { createFolderBlobs } from '../../src/adapters/files/folder-blobs.ts';
import type { Deps } from '../../src/domain/deps.ts';
import { strayBlobs } from '../../src/domain/housekeeping/sweep-blobs.ts';
import { blobKeyOf } from '../../src/domain/images/store-image.ts';
import { soundBlobKey } from '../../src/domain/sounds/new-sound.ts';
import { describeDatabases } from '../support/databases.ts';
import { userRow } from '../support/rows.ts';

const bytes = new TextEncoder().encode('bytes');
const before = new Date('2026-06-01T12:00:00Z');
const createdAt = before;

const blob = fc.record({
  kind: fc.constantFrom('IMAGE', 'SOUND', 'EXPORT'),
  named: fc.boolean(),
  old: fc.boolean(),
});

describeDatabases('files that nothing names', (open) => {
  it('go after an hour, and never one that is in use or young', async () => {
    const store = createPrismaStore(await open());
    const folder = await mkdtemp(join(tmpdir(), 'papeterie-strays-'));
    const blobs = createFolderBlobs(folder);
    const deps = { store, blobs } as Deps;
    await store.write((tx) => tx.users.insert(userRow('owner')));
    let count = 0;

    const put = async ({ kind, named, old }: { kind: string; named: boolean; old: boolean }) => {
      const id = `n${count++}`;
      const sha256 = createHash('sha256').update(id).digest('hex');
      const exported = `exports/${id.slice(-2)}/${id}-1`;
      const key = kind === 'IMAGE' ? blobKeyOf(sha256) : kind === 'SOUND' ? soundBlobKey(sha256) : exported;
      await blobs.put(key, bytes);
      const at = new Date(before.getTime() + (old ? -1 : 1) * 60_000);
      await utimes(join(folder, key), at, at);
      if (named) {
        await store.write(async (tx) => {
          const owned = { id, ownerId: 'owner', createdAt };
          if (kind === 'IMAGE') {
            const looks = { width: 1, height: 1, hasAlpha: false, thumbhash: '', palette: '' };
            await tx.images.insert({
              ...looks,
              sha256,
              byteSize: 5,
              format: 'PNG',
              createdAt,
              storedAt: null,
            });
          } else if (kind === 'SOUND') {
            await tx.sounds.insert({ ...owned, name: id, sha256, mediaType: 'audio/wav', byteSize: 5 });
          } else {
            const file = { format: 'GIF', status: 'READY' as const, blobKey: key, byteSize: 5, jobId: null };
            await tx.exports.insert({
              ...owned,
              ...file,
              sceneId: null,
              fileName: id,
              mediaType: 'image/gif',
            });
          }
        });
      }
      return { key, stays: named || !old };
    };

    await fc.assert(
      fc.asyncProperty(
        fc.array(blob, { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (wanted, limit) => {
          const all = [];
          for (const one of wanted) all.push(await put(one));
          const strays = all.filter(({ stays }) => !stays).length;
          expect(await strayBlobs.count(deps, before)).toBe(strays);
          let gone = 0;
          for (let swept = 1; swept > 0; gone += swept) swept = await strayBlobs.sweep(deps, before, limit);
          expect(gone).toBe(strays);
          for (const { key, stays } of all)
            expect([key, (await blobs.open(key)) !== null]).toEqual([key, stays]);
        },
      ),
      { numRuns: 15 },
    );

    // Brought again, it is young: whoever brings it has no row yet.
    const { key } = await put({ kind: 'IMAGE', named: false, old: true });
    await blobs.put(key, bytes);
    expect(await strayBlobs.sweep(deps, before, 100)).toBe(0);
    await rm(folder, { recursive: true, force: true });
  });
});
