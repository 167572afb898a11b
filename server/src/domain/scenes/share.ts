import { sceneChange, spriteChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError, ValidationError } from '../errors.ts';
import { decodeGlobalId, type GlobalId } from '../global-id.ts';
import { ownSprite } from '../own.ts';
import { sceneFor } from './scene-access.ts';

/** A sprite or scene of the viewer's becomes visible to everyone, or no longer. A scene's sprites are seen with it. */
const setShared =
  (shared: boolean) =>
  async (deps: Deps, viewer: Viewer, id: string): Promise<GlobalId> => {
    const globalId = decodeGlobalId(id);
    if (globalId?.type === 'Sprite') {
      const sprite = await ownSprite(deps, viewer, id);
      if (shared && sprite.status !== 'READY') throw notToShare('has no picture yet');
      if (shared && sprite.trashedAt) throw notToShare('is in the trash: restore it first');
      await deps.store.write((tx) => tx.sprites.update({ id: sprite.id }, { shared }));
      deps.events.publish([spriteChange(sprite)]);
      return globalId;
    }
    if (globalId?.type === 'Scene') {
      const scene = await sceneFor(deps.store.read, viewer, id, 'OWN');
      if (shared && scene.trashedAt) throw notToShare('is in the trash: restore it first');
      await deps.store.write(async (tx) => {
        // Anew with each sharing: what was edited while it was not shared stays with those who did.
        const now = await tx.scenes.find({ id: scene.id });
        if (now?.shared === shared) return;
        await tx.scenes.update(
          { id: scene.id },
          { shared, sharedSinceRevision: shared ? (now?.revision ?? scene.revision) : null },
        );
      });
      deps.events.publish([sceneChange(scene)]);
      return globalId;
    }
    throw new NotFoundError('sprite or scene');
  };

const notToShare = (message: string) => new ValidationError([{ path: ['id'], message }]);

export const share = setShared(true);
export const unshare = setShared(false);
