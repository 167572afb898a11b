import { sceneChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import type { Change } from '../events.ts';
import { encodeGlobalId } from '../global-id.ts';
import type { Tables } from '../store.ts';
import { commitEdits } from './commit-edits.ts';
import { lockScene } from './lock-scene.ts';
import type { SceneRow } from './rows.ts';

/** How many of the viewer's scenes are looked through at once. */
const pageSize = 20;

/**
 * Takes sounds that are being deleted out of the viewer's own scenes, each by an edit of its own that cannot be undone.
 * Somebody else's scene, which may know the sound as well, stays as it is and is silent there.
 * @param soundKeys global ids
 * @throws ValidationError that names the scenes, unless `evenIfUsed`
 */
export const takeSoundsOffScenes = async (
  deps: Deps,
  tx: Tables,
  viewer: Viewer,
  soundKeys: readonly string[],
  evenIfUsed: boolean,
): Promise<Change[]> => {
  const ids: string[] = [];
  for (let after = ''; ; ) {
    const page = await tx.scenes.list(
      { ownerId: viewer.userId, id: { gt: after } },
      { orderBy: [{ id: 'asc' }], limit: pageSize },
    );
    const playing = page.filter(({ document }) =>
      document.sounds.some(({ soundKey }) => soundKeys.includes(soundKey)),
    );
    ids.push(...playing.map(({ id }) => id));
    if (page.length < pageSize) break;
    after = page.at(-1)!.id;
  }
  if (ids.length === 0) return [];
  // In one order for all, so that two who delete do not wait for each other.
  for (const id of ids) await lockScene(tx, id);
  const scenes = await tx.scenes.list({ id: { in: ids } });
  if (!evenIfUsed) throw new ValidationError([{ path: ['evenIfUsed'], message: usedIn(scenes, viewer) }]);
  for (const scene of scenes) {
    const sounds = scene.document.sounds.filter(({ soundKey }) => soundKeys.includes(soundKey));
    if (sounds.length === 0) continue;
    const edits = sounds.map(({ id }) => ({ removeSound: { cueId: id } }));
    const summary = 'Deleted a sound';
    await commitEdits(deps, tx, viewer, scene, { edits, kind: 'EDIT', summary, undoable: false });
  }
  return scenes.map(sceneChange);
};

/** In which scenes something stands that is to be deleted: the viewer's by name. */
const usedIn = (scenes: readonly SceneRow[], viewer: Viewer): string => {
  const own = scenes.filter(({ ownerId }) => ownerId === viewer.userId).map(({ name }) => `"${name}"`);
  const others = scenes.length - own.length;
  const named = own.slice(0, 3).join(', ') + (own.length > 3 ? ` and ${own.length - 3} more` : '');
  const where = [named, others > 0 && `${others} of other people's scenes`].filter(Boolean).join(' and ');
  return `must be true: some stand in ${where}; then they are deleted all the same and leave those scenes`;
};

/**
 * Takes sprites that are being deleted off all scenes, each by an edit of its own that cannot be undone.
 * @throws ValidationError that names the scenes, unless `evenIfUsed`
 */
export const takeOffScenes = async (
  deps: Deps,
  tx: Tables,
  viewer: Viewer,
  spriteKeys: readonly string[],
  evenIfUsed: boolean,
): Promise<Change[]> => {
  const uses = await tx.sceneSprites.list({ spriteId: { in: spriteKeys } });
  if (uses.length === 0) return [];
  const ids = [...new Set(uses.map(({ sceneId }) => sceneId))].toSorted();
  // In one order for all, so that two who delete do not wait for each other.
  for (const id of ids) await lockScene(tx, id);
  const scenes = await tx.scenes.list({ id: { in: ids } });
  if (!evenIfUsed) throw new ValidationError([{ path: ['evenIfUsed'], message: usedIn(scenes, viewer) }]);
  const gone = new Set(spriteKeys.map((key) => encodeGlobalId('Sprite', key)));
  for (const scene of scenes) {
    const layers = scene.document.layers.filter(({ spriteKey }) => gone.has(spriteKey));
    const edits = layers.map(({ id }) => ({ removeLayer: { layerId: id } }));
    const summary = `Deleted ${layers[0]?.name ?? 'a sprite'} from the library`.slice(0, 120);
    await commitEdits(deps, tx, viewer, scene, { edits, kind: 'EDIT', summary, undoable: false });
  }
  return scenes.map(sceneChange);
};
