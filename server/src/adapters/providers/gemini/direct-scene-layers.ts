import type { SceneDocument } from '@papeterie/stage';

/** What the model calls the layers: neither ids nor names, which are anybody's text. */
export type LayerKeys = { keyOf(id: string): string; idOf(key: string): string | undefined };

export const layerKeys = ({ layers }: SceneDocument): LayerKeys => {
  const ids = new Map(layers.map(({ id }, index) => [`L${index + 1}`, id]));
  const keys = new Map([...ids].map(([key, id]) => [id, key]));
  return { keyOf: (id) => keys.get(id)!, idOf: (key) => ids.get(key) };
};

/** The scene as the model is told of it. */
export const sceneAsData = (scene: SceneDocument, { keyOf }: LayerKeys): object => ({
  width: scene.width,
  height: scene.height,
  durationSeconds: scene.durationSeconds,
  layers: scene.layers.map(({ id, name, x, y, scale, rotation, opacity, behaviors }) => ({
    layer: keyOf(id),
    name,
    x: Math.round(x),
    y: Math.round(y),
    scale,
    rotation,
    opacity,
    does: behaviors.filter(({ enabled }) => enabled).map(({ kind }) => kind),
  })),
});
