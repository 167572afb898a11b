import type { SceneEdit } from '@papeterie/stage';
import { keyOf } from '../global-id.ts';
import type { ReadTables } from '../store.ts';

/** New layers and sounds that nobody named are called like their sprite or sound. */
export const namedEdits = async (read: ReadTables, edits: readonly SceneEdit[]): Promise<SceneEdit[]> => {
  const names = new Map<string, string>();
  const note = async (type: 'Sprite' | 'Sound', id: unknown) => {
    const key = typeof id === 'string' && !names.has(id) && keyOf(type, id);
    const row = key && (await (type === 'Sprite' ? read.sprites : read.sounds).find({ id: key }));
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
