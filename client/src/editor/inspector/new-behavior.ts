import type { BehaviorInput, BehaviorKind, SceneDocument, SceneLayer } from '@papeterie/stage';

/** A behavior of this kind to begin with: one that is seen at once. Null where there is nothing to ride on. */
const beginnings: Record<BehaviorKind, (scene: SceneDocument, layer: SceneLayer) => BehaviorInput | null> = {
  oscillate: () => ({ oscillate: { property: 'Y', frequency: 0.5, amplitude: 8 } }),
  drift: () => ({ drift: { property: 'X', velocity: 20 } }),
  pulse: () => ({ pulse: { property: 'OPACITY', frequency: 0.5, min: 0.5, max: 1 } }),
  keyframes: ({ durationSeconds, width }, { x, y }) => ({
    keyframes: {
      frames: [
        { time: 0, x, y, easing: 'EASE_IN_OUT' },
        { time: durationSeconds / 2, x: Math.round(x + width / 8), y, easing: 'EASE_IN_OUT' },
        { time: durationSeconds, x, y },
      ],
    },
  }),
  background: () => ({ background: { scrollSpeed: 0 } }),
  ride: ({ layers }, { id }) => {
    const place = layers.findIndex((layer) => layer.id === id);
    // What one rides on mostly lies in front, and repeats.
    const others = layers.filter((layer) => layer.id !== id);
    const target = others.find(({ repeatX }) => repeatX) ?? layers[place + 1] ?? others[0];
    return target ? { ride: { targetLayerId: target.id, maxTilt: 20, smoothing: 0.2 } } : null;
  },
};

export const newBehavior = (
  kind: BehaviorKind,
  scene: SceneDocument,
  layer: SceneLayer,
): BehaviorInput | null => beginnings[kind](scene, layer);
