import { sceneBounds } from '../../bounds.ts';
import type { SceneLayer } from '../../document.ts';
import type { Warn } from '../warnings.ts';
import type { Surfaces } from './behaviors/pivot-on-crest.ts';
import type { LegacyLayer } from './layer.ts';

const hasKind = ({ behaviors }: SceneLayer, kind: 'ride' | 'background'): boolean =>
  behaviors.some((behavior) => behavior.kind === kind);

/**
 * What the player took for the surface of a layer was the layer by itself: before it rode on anything, and not as a background.
 * Where that is not what one sees (it is ridden on and rides, or covers the stage), a hidden copy carries.
 */
const standIn = (layer: SceneLayer): SceneLayer => ({
  ...layer,
  id: `${layer.id}-surface`,
  name: `${layer.name} (surface)`.slice(-sceneBounds.nameLength),
  visible: false,
  anchorY: 0,
  behaviors: layer.behaviors.filter(({ kind }) => kind !== 'ride' && kind !== 'background'),
});

/**
 * @param names of the sprites of all layers, also of those without a picture, in list order
 * @param bottom the stage's height, px
 */
export const withSurfaces = (layers: readonly LegacyLayer[], names: readonly string[], bottom: number) => {
  const byName = new Map<string, { layerId: string } | 'no picture'>();
  for (const name of names) byName.set(name, 'no picture');
  for (const { spriteName, id } of layers) byName.set(spriteName, { layerId: id });
  const surfaces: Surfaces = { find: (name) => byName.get(name), bottom };

  const complete = (imported: readonly SceneLayer[], warn: Warn): SceneLayer[] => {
    const targets = new Set(
      imported.flatMap(({ behaviors }) =>
        behaviors.flatMap((each) => (each.kind === 'ride' ? [each.targetLayerId] : [])),
      ),
    );
    const copies = imported
      .filter((layer) => targets.has(layer.id) && (hasKind(layer, 'ride') || hasKind(layer, 'background')))
      .map(standIn);
    if (imported.length + copies.length > sceneBounds.layers) {
      warn(
        'There is no room for what carries riding layers that are ridden on: they may stand higher or lower.',
      );
      return [...imported];
    }
    const carried = new Set(copies.map(({ id }) => id));
    return [
      ...imported.map((layer) => ({
        ...layer,
        behaviors: layer.behaviors.map((behavior) =>
          behavior.kind === 'ride' && carried.has(`${behavior.targetLayerId}-surface`)
            ? { ...behavior, targetLayerId: `${behavior.targetLayerId}-surface` }
            : behavior,
        ),
      })),
      ...copies,
    ];
  };
  return { surfaces, complete };
};
