import { type Move, moveOf } from './behaviors/behaviors.ts';
import type { Background, Behavior, Ride, SceneLayer } from './document.ts';

/** A layer taken apart by what its enabled behaviors do. */
export type LayerParts = {
  layer: SceneLayer;
  moves: readonly { behavior: Behavior; move: Move }[];
  /** The last one counts. */
  background: Background | undefined;
  rides: readonly Ride[];
};

const takeApart = (original: SceneLayer): LayerParts => {
  // A copy: objects that edits have put together field by field are read several times more slowly than parsed ones.
  const layer = JSON.parse(JSON.stringify(original)) as SceneLayer;
  const enabled = layer.behaviors.filter((behavior) => behavior.enabled);
  return {
    layer,
    moves: enabled.flatMap((behavior) => {
      const move = moveOf(behavior.kind);
      return move ? [{ behavior, move }] : [];
    }),
    background: enabled.findLast((behavior) => behavior.kind === 'background'),
    rides: enabled.filter((behavior) => behavior.kind === 'ride'),
  };
};

// Layers are never changed in place, and edits share the ones that they do not touch.
const taken = new WeakMap<SceneLayer, LayerParts>();

/** Taken apart once for each layer, whatever scenes it is in. */
export const partsOf = (layer: SceneLayer): LayerParts => {
  let parts = taken.get(layer);
  if (!parts) {
    parts = takeApart(layer);
    taken.set(layer, parts);
  }
  return parts;
};
