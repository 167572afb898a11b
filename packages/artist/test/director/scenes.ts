import { applyEdits, type Behavior, emptyScene, type SceneDocument } from '@papeterie/stage';
import { directScene } from '../../src/director/direct-scene.ts';

/** 1280 × 720 px, 10 s; each layer in the middle unless said otherwise. */
export const sceneOf = (
  layers: Record<string, { name?: string; x?: number; y?: number; behaviors?: object[] }>,
): SceneDocument =>
  applyEdits(
    emptyScene({ name: 'A scene' }),
    Object.entries(layers).map(([layerId, rest]) => ({
      addLayer: { layerId, spriteId: layerId, ...rest, name: rest.name ?? layerId } as never,
    })),
  ).scene;

export const harbor = sceneOf({
  sky: { behaviors: [{ background: {} }] },
  moon: { x: 980, y: 150 },
  cloud: { name: 'cloud 1', x: 200, y: 100 },
  cloud2: { name: 'cloud 2', x: 700, y: 120 },
  star: {},
  star2: { name: 'star 2' },
  star3: { name: 'star-3' },
  lighthouse: { name: 'Old Lighthouse' },
  wave: { y: 560 },
  boat: { name: 'small wooden sailing boat', x: 560, y: 470 },
  buoy: {},
});

/** The behaviors that words give, by layer, without ids. */
export const directed = (words: string, scene = harbor): Record<string, Omit<Behavior, 'id'>[]> => {
  const { edits } = directScene(words, scene);
  const told = new Set(edits.flatMap((edit) => ('setBehaviors' in edit ? [edit.setBehaviors.layerId] : [])));
  const after = applyEdits(scene, edits).scene;
  return Object.fromEntries(
    after.layers
      .filter(({ id }) => told.has(id))
      .map(({ id, behaviors }) => [id, behaviors.map(({ id: _, ...rest }) => rest)]),
  );
};

/** A behavior in short: "oscillate Y", "drift X -26", "keyframes x 0..2", "ride wave". */
export const short = (behavior: Omit<Behavior, 'id'>): string => {
  const one = behavior as Behavior;
  switch (one.kind) {
    case 'drift':
      return `drift ${one.property} ${one.velocity}${one.cap === null ? '' : ` cap ${one.cap}`}${one.capMode === 'LOOP' ? ' LOOP' : ''}`;
    case 'oscillate':
      return `oscillate ${one.property} ${one.amplitude} @${one.frequency}`;
    case 'pulse':
      return `pulse ${one.property} ${one.min}..${one.max} @${one.frequency}${one.waveform === 'SPIKE' ? ' SPIKE' : ''}`;
    case 'keyframes': {
      const keys = (['x', 'y', 'scale', 'rotation', 'opacity'] as const).filter((key) =>
        one.frames.some((frame) => frame[key] !== null),
      );
      const told = one.frames.map((frame) => `${frame.time}:${keys.map((key) => frame[key]).join('/')}`);
      return `${one.relative ? 'add' : 'set'} ${keys.join('/')} ${told.length > 5 ? `${told.length} frames` : told.join(' ')}`;
    }
    case 'background':
      return `background ${one.scrollSpeed}`;
    case 'ride':
      return `ride ${one.targetLayerId} ${one.maxTilt}`;
  }
};

/** All that words give: { boat: ["oscillate Y 14.4 @0.4"] } */
export const inShort = (words: string, scene = harbor): Record<string, string[]> =>
  Object.fromEntries(Object.entries(directed(words, scene)).map(([id, all]) => [id, all.map(short)]));
