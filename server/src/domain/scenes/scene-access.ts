import type { Viewer } from '../deps.ts';
import { NotFoundError, ValidationError } from '../errors.ts';
import { keyOf } from '../global-id.ts';
import type { ReadTables } from '../store.ts';
import type { SceneRow } from './rows.ts';

/**
 * What somebody may do with a scene: its owner everything; its members see and edit it; everyone sees what is shared.
 * What is in the trash is only its owner's.
 */
export type Access = 'SEE' | 'EDIT' | 'OWN';

const allows = async (
  read: ReadTables,
  scene: SceneRow,
  userId: string,
  access: Access,
): Promise<boolean> => {
  if (scene.ownerId === userId) return true;
  if (access === 'OWN' || scene.trashedAt) return false;
  if (access === 'SEE' && scene.shared) return true;
  return (await read.sceneMembers.find({ sceneId: scene.id, userId })) !== null;
};

const find = async (
  read: ReadTables,
  viewer: Viewer,
  id: string,
  access: Access,
): Promise<SceneRow | null> => {
  const key = keyOf('Scene', id);
  const scene = key ? await read.scenes.find({ id: key }) : null;
  return scene && (await allows(read, scene, viewer.userId, access)) ? scene : null;
};

/** The scene as it is now, or null when the viewer may not, or no longer, see it. */
export const visibleScene = (read: ReadTables, viewer: Viewer, id: string): Promise<SceneRow | null> =>
  find(read, viewer, id, 'SEE');

/** @throws NotFoundError also for whoever may not do this with it */
export const sceneFor = async (
  read: ReadTables,
  viewer: Viewer,
  id: string,
  access: Access,
): Promise<SceneRow> => {
  const scene = await find(read, viewer, id, access);
  if (!scene) throw new NotFoundError('scene');
  return scene;
};

/**
 * The revision that somebody sees a scene from: its owner from the beginning, a member since they joined, everyone else
 * since it was shared. What was edited before that is none of theirs.
 */
export const seenSince = async (
  read: ReadTables,
  scene: Pick<SceneRow, 'id' | 'ownerId' | 'revision' | 'shared' | 'sharedSinceRevision'>,
  userId: string | null,
): Promise<number> => {
  if (userId === scene.ownerId) return 0;
  const member = userId ? await read.sceneMembers.find({ sceneId: scene.id, userId }) : null;
  const shared = scene.shared ? (scene.sharedSinceRevision ?? scene.revision) : scene.revision;
  return Math.min(member?.sinceRevision ?? scene.revision, shared);
};

/** A scene to be changed. @throws NotFoundError, ValidationError when it is in the trash */
export const sceneToEdit = async (read: ReadTables, viewer: Viewer, id: string): Promise<SceneRow> => {
  const scene = await sceneFor(read, viewer, id, 'EDIT');
  if (scene.trashedAt) {
    throw new ValidationError([{ path: ['sceneId'], message: 'is in the trash: restore it first' }]);
  }
  return scene;
};
