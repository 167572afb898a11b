import { createHash } from 'node:crypto';
import { bounds } from '../bounds.ts';
import { sceneChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError, ValidationError } from '../errors.ts';
import { sceneFor } from './scene-access.ts';

const validForMs = 7 * 24 * 3600_000;

const idOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A token that makes whoever has it a member of the scene, for a week. Only its owner can make one. */
export const inviteToScene = async (
  deps: Deps,
  viewer: Viewer,
  sceneId: string,
): Promise<{ sceneId: string; token: string; expiresAt: Date }> => {
  const token = deps.newToken();
  const createdAt = deps.now();
  const expiresAt = new Date(createdAt.getTime() + validForMs);
  const scene = await deps.store.write(async (tx) => {
    const scene = await sceneFor(tx, viewer, sceneId, 'OWN');
    await tx.sceneInvites.remove({ expiresAt: { lt: createdAt } });
    await tx.sceneInvites.insert({ id: idOf(token), sceneId: scene.id, createdAt, expiresAt });
    return scene;
  });
  return { sceneId: scene.id, token, expiresAt };
};

/** The viewer may see and edit the scene from now on. @throws NotFoundError when the token is none, or too old */
export const joinScene = async (deps: Deps, viewer: Viewer, token: string): Promise<{ sceneId: string }> => {
  const scene = await deps.store.write(async (tx) => {
    const invite = await tx.sceneInvites.find({ id: idOf(token), expiresAt: { gt: deps.now() } });
    const scene = invite && (await tx.scenes.find({ id: invite.sceneId, trashedAt: null }));
    if (!scene) throw new NotFoundError('invitation');
    const isNew =
      scene.ownerId !== viewer.userId &&
      !(await tx.sceneMembers.find({ sceneId: scene.id, userId: viewer.userId }));
    if (isNew) {
      if ((await tx.sceneMembers.count({ sceneId: scene.id })) >= bounds.sceneMembers) {
        throw new ValidationError([
          { path: ['token'], message: `leads to a scene that ${bounds.sceneMembers} people edit already` },
        ]);
      }
      await tx.sceneMembers.ensure({
        sceneId: scene.id,
        userId: viewer.userId,
        sinceRevision: scene.revision,
        createdAt: deps.now(),
      });
    }
    return scene;
  });
  deps.events.publish([sceneChange(scene)]);
  return { sceneId: scene.id };
};

/** Nobody but its owner may edit the scene any more, and open invitations are void. */
export const closeScene = async (
  deps: Deps,
  viewer: Viewer,
  sceneId: string,
): Promise<{ sceneId: string }> => {
  const scene = await deps.store.write(async (tx) => {
    const scene = await sceneFor(tx, viewer, sceneId, 'OWN');
    await tx.sceneInvites.remove({ sceneId: scene.id });
    await tx.sceneMembers.remove({ sceneId: scene.id });
    return scene;
  });
  deps.events.publish([sceneChange(scene)]);
  return { sceneId: scene.id };
};
