import { emptyScene, type SceneDocument } from '@papeterie/stage';
import { expect, it } from 'vitest';
import { createPrismaStore } from '../../src/adapters/database/prisma-store.ts';
import { NotFoundError } from '../../src/domain/errors.ts';
import { commitEdits } from '../../src/domain/scenes/commit-edits.ts';
import { documentAt } from '../../src/domain/scenes/document-at.ts';
import { insertScene } from '../../src/domain/scenes/insert-scene.ts';
import { describeDatabases } from '../support/databases.ts';
import { userRow } from '../support/rows.ts';

const last = 230;

describeDatabases('a scene as it was', (open) => {
  it('is known at each of its revisions, however many came since', async () => {
    const store = createPrismaStore(await open());
    const deps = { now: () => new Date('2026-03-01T00:00:00Z'), newId: () => 'scene' };
    const viewer = { userId: 'ann', isGuest: true };
    const documents: SceneDocument[] = [];
    await store.write(async (tx) => {
      await tx.users.insert(userRow('ann'));
      const empty = emptyScene({
        name: 'A scene',
        width: 640,
        height: 360,
        durationSeconds: 1,
        backgroundColor: '#000000',
      });
      await insertScene(deps, tx, 'ann', empty);
      for (let revision = 0; revision <= last; revision++) {
        const scene = (await tx.scenes.find({ id: 'scene' }))!;
        documents.push(scene.document);
        if (revision === last) break;
        const edits = [{ setScene: { width: 641 + revision, name: `Named ${revision % 7}` } }];
        await commitEdits(deps, tx, viewer, scene, { edits, kind: 'EDIT' });
      }
    });
    for (const revision of [0, 1, 29, 30, 31, 129, 130, 131, last - 1, last]) {
      expect(await documentAt(store.read, 'scene', revision)).toEqual(documents[revision]);
    }
    expect(await documentAt(store.read, 'scene')).toEqual(documents[last]);
    await expect(documentAt(store.read, 'gone', 0)).rejects.toThrow(NotFoundError);
  });
});
