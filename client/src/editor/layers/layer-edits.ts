import {
  behaviorInput,
  poseAt,
  posed,
  type SceneDocument,
  type SceneEdit,
  type SceneLayer,
  sceneBounds,
} from '@papeterie/stage';

/** How far a copy stands from what it was made of, px. */
const aside = 24;

/** A copy just in front of the layer, a little aside so that it is seen. */
export const duplicateEdit = (scene: SceneDocument, layer: SceneLayer): SceneEdit => {
  const { x, y } = poseAt(layer, 0);
  // All of its way, or the copy would lie upon it wherever keyframes tell it to be.
  const copy = posed(layer, 0, 'ALL_KEYS', { x: x + aside, y: y + aside });
  const { id, spriteKey, behaviors, name, ...rest } = copy;
  return {
    addLayer: {
      ...rest,
      name: `${name} copy`.slice(0, sceneBounds.nameLength),
      spriteId: spriteKey,
      locked: false,
      index: scene.layers.findIndex((other) => other.id === id) + 1,
      behaviors: behaviors.map(behaviorInput),
    },
  };
};

/** A place in the list as it is shown (nearest first) as the stage counts (farthest first). */
export const indexOfRow = (row: number, count: number): number =>
  Math.min(count - 1, Math.max(0, count - 1 - row));

/** A sprite comes to the middle, at the whole scale at which it is about a fourth as high as the stage. */
export const addEdit = (
  scene: { height: number },
  { id, name, image }: { id: string; name: string; image?: { height: number } | null },
): SceneEdit => {
  const wished = image ? scene.height / 4 / image.height : 1;
  const scale = wished >= 1 ? Math.round(wished) : Math.max(0.05, Math.round(wished * 20) / 20);
  return { addLayer: { spriteId: id, name, scale } };
};
