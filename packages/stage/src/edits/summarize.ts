import type { SceneDocument } from '../document.ts';
import type { EditKind, SceneEdit, UpdateLayerEdit } from './edit.ts';

const longest = 120;

/** "Moved boat": what was done to what. */
type Action = { verb: string; target: string; name: string; many: 'layers' | 'sounds' | 'things' };

/** Fields of a layer that are changed together for one visible reason. */
const verbs: readonly [verb: string, fields: readonly (keyof UpdateLayerEdit)[]][] = [
  ['Moved', ['x', 'y']],
  ['Renamed', ['name']],
  ['Resized', ['scale', 'x', 'y']],
  ['Turned', ['rotation']],
  ['Exchanged the picture of', ['spriteId', 'crop', 'scaling']],
  ['Cropped', ['crop']],
];

const updateVerb = ({ layerId: _, ...given }: UpdateLayerEdit): string => {
  const fields = Object.keys(given) as (keyof typeof given)[];
  if (fields.join() === 'visible') return given.visible ? 'Showed' : 'Hid';
  if (fields.join() === 'locked') return given.locked ? 'Locked' : 'Unlocked';
  const known = verbs.find(([, names]) => fields.every((field) => names.includes(field)));
  return (fields.length > 0 && known?.[0]) || 'Changed';
};

const layerVerbs: Partial<Record<EditKind, string>> = {
  addLayer: 'Added',
  removeLayer: 'Removed',
  moveLayer: 'Reordered',
  setBehaviors: 'Changed the behaviors of',
};

const soundVerbs: Partial<Record<EditKind, string>> = {
  addSound: 'Added',
  updateSound: 'Changed',
  removeSound: 'Removed',
};

type Content = { layerId?: string; cueId?: string; name?: string };

const actionOf = (edit: SceneEdit, names: Map<string, string>): Action => {
  if ('setScene' in edit) {
    const verb = Object.keys(edit.setScene).join() === 'name' ? 'Renamed' : 'Changed';
    return { verb, target: 'scene', name: 'the scene', many: 'things' };
  }
  if ('setCamera' in edit) return { verb: 'Moved', target: 'camera', name: 'the camera', many: 'things' };
  const [kind, content] = Object.entries(edit)[0] as [EditKind, Content];
  const isSound = kind in soundVerbs;
  const target = `${isSound ? 'sound' : 'layer'} ${content.layerId ?? content.cueId}`;
  if (kind === 'addLayer' || kind === 'addSound') names.set(target, content.name ?? '');
  const verb = 'updateLayer' in edit ? updateVerb(edit.updateLayer) : (layerVerbs[kind] ?? soundVerbs[kind]);
  return {
    verb: verb ?? 'Changed',
    target,
    name: names.get(target) ?? target,
    many: isSound ? 'sounds' : 'layers',
  };
};

const shortened = (sentence: string): string =>
  sentence.length > longest ? `${sentence.slice(0, longest - 1)}…` : sentence;

/**
 * A short sentence for the history, of at most 120 characters: "Moved boat", "Added 3 layers", "Changed 5 things".
 * @param before the scene to which the edits are applied
 * @param edits complete, as `applyEdits` returns them
 */
export const summarize = (before: SceneDocument, edits: readonly SceneEdit[]): string => {
  const names = new Map([
    ...before.layers.map(({ id, name }) => [`layer ${id}`, name] as const),
    ...before.sounds.map(({ id, name }) => [`sound ${id}`, name] as const),
  ]);
  const actions = edits.map((edit) => actionOf(edit, names));
  const [first] = actions;
  if (!first) return 'Changed nothing';
  const count = new Set(actions.map(({ target }) => target)).size;
  const alike = actions.every(({ verb, many }) => verb === first.verb && many === first.many);
  if (count > 1) return alike ? `${first.verb} ${count} ${first.many}` : `Changed ${count} things`;
  const verb = alike || first.verb === 'Added' ? first.verb : 'Changed';
  return shortened(`${verb} ${first.name}`);
};
