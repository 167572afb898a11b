import type { SceneTemplate } from './template.ts';

/** A boat on the waves under a twinkling sky. */
export const harborTemplate: SceneTemplate = {
  key: 'harbor',
  name: 'Harbor at night',
  description: 'A small boat bobs on the waves, stars twinkle, the moon drifts.',
  backgroundColor: '#141b34',
  sprites: {
    moon: { name: 'Moon', prompt: 'moon', width: 64, height: 64, seed: 1 },
    boat: { name: 'Boat', prompt: 'small wooden sailing boat', width: 64, height: 64, seed: 2 },
  },
  edits: ({ x, y, size }, sprite) => [
    {
      addLayer: {
        layerId: 'moon',
        spriteId: sprite('moon'),
        name: 'moon',
        x: x(980),
        y: y(150),
        scale: size(2),
        behaviors: [{ drift: { property: 'X', velocity: -4 } }],
      },
    },
    {
      addLayer: {
        layerId: 'boat',
        spriteId: sprite('boat'),
        name: 'boat',
        x: x(560),
        y: y(470),
        scale: size(4),
        behaviors: [
          { oscillate: { property: 'Y', frequency: 0.3, amplitude: 8 } },
          { oscillate: { property: 'ROTATION', frequency: 0.25, amplitude: 4 } },
        ],
      },
    },
  ],
};
