import type { BehaviorInput, SceneEdit } from './edit.ts';

/** New ids by old ones. */
export type Renames = { layers: Map<string, string>; sounds: Map<string, string> };

export const noRenames = (): Renames => ({ layers: new Map(), sounds: new Map() });

const retarget = (behavior: BehaviorInput, layers: Renames['layers']): BehaviorInput => {
  if (!behavior || !('ride' in behavior) || !behavior.ride) return behavior;
  const renamed = layers.get(behavior.ride.targetLayerId ?? '');
  return renamed === undefined ? behavior : { ride: { ...behavior.ride, targetLayerId: renamed } };
};

/** An edit that speaks of layers and sounds by their new ids. */
export const renamed = (edit: SceneEdit, { layers, sounds }: Renames): SceneEdit => {
  const said = Object.entries(edit ?? {}).find(([, content]) => content);
  if (!said || (layers.size === 0 && sounds.size === 0)) return edit;
  const changed: Record<string, unknown> = { ...said[1] };
  if (typeof changed.layerId === 'string') changed.layerId = layers.get(changed.layerId) ?? changed.layerId;
  if (typeof changed.cueId === 'string') changed.cueId = sounds.get(changed.cueId) ?? changed.cueId;
  if (Array.isArray(changed.behaviors)) {
    changed.behaviors = changed.behaviors.map((one: BehaviorInput) => retarget(one, layers));
  }
  return { [said[0]]: changed } as SceneEdit;
};
