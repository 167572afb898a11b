import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import type { Change } from '../events.ts';
import { encodeGlobalId } from '../global-id.ts';
import type { Tables } from '../store.ts';
import { commitEdits } from './commit-edits.ts';
import { lockScene } from './lock-scene.ts';
import { sceneChange } from './scene-change.ts';
import { usedIn } from './used-in.ts';

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
