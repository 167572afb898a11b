import type { SceneEdit } from '@papeterie/stage';
import type { Viewer } from '../deps.ts';
import { keyOf } from '../global-id.ts';
import type { ReadTables } from '../store.ts';
import { usableSprites } from './usable-assets.ts';

/**
 * New layers and sounds that nobody named are called like their sprite or sound. What the viewer cannot use has no name
 * here: it would tell them that it exists, and what it is called.
 */
export const namedEdits = async (
  read: ReadTables,
  viewer: Viewer,
  edits: readonly SceneEdit[],
): Promise<SceneEdit[]> => {
  const names = new Map<string, string>();
  const note = async (type: 'Sprite' | 'Sound', id: unknown) => {
    const key = typeof id === 'string' && !names.has(id) && keyOf(type, id);
    const row =
      key &&
      (await (type === 'Sprite'
        ? read.sprites.find({ id: key, ...usableSprites(viewer) })
        : read.sounds.find({ id: key, ownerId: viewer.userId })));
    if (row) names.set(id, row.name);
  };
  const named: SceneEdit[] = [];
  for (const edit of edits) {
    if ('addLayer' in edit && edit.addLayer && edit.addLayer.name == null) {
      await note('Sprite', edit.addLayer.spriteId);
      named.push({ addLayer: { ...edit.addLayer, name: names.get(edit.addLayer.spriteId) } });
    } else if ('addSound' in edit && edit.addSound && edit.addSound.name == null) {
      await note('Sound', edit.addSound.soundId);
      named.push({ addSound: { ...edit.addSound, name: names.get(edit.addSound.soundId) } });
    } else named.push(edit);
  }
  return named;
};
