import type { SceneDocument } from '../document.ts';
import type { EditKind } from './edit.ts';
import { ImpossibleEdit } from './edit-error.ts';

/** Where the layer is in the list. @throws ImpossibleEdit when it is not there */
export const layerIndex = (scene: SceneDocument, edit: EditKind, layerId: string): number => {
  const index = scene.layers.findIndex(({ id }) => id === layerId);
  if (index < 0) throw new ImpossibleEdit([edit, 'layerId'], `is no layer of this scene: ${layerId}`);
  return index;
};

/** Where the sound is in the list. @throws ImpossibleEdit when it is not there */
export const soundIndex = (scene: SceneDocument, edit: EditKind, cueId: string): number => {
  const index = scene.sounds.findIndex(({ id }) => id === cueId);
  if (index < 0) throw new ImpossibleEdit([edit, 'cueId'], `is no sound of this scene: ${cueId}`);
  return index;
};

/** What the given fields were before. */
export const formerly = <Of extends object>(given: Partial<Of>, before: Of): Partial<Of> =>
  Object.fromEntries(Object.keys(given).map((name) => [name, before[name as keyof Of]])) as Partial<Of>;
