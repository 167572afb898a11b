import type { Behavior, SceneDocument, SceneLayer } from '../src/document.ts';

/** A layer whose anchor is its upper left corner, at 0, 0. */
export const aLayer = (fields: Partial<SceneLayer> = {}): SceneLayer => ({
  id: 'layer-1',
  name: 'boat',
  spriteKey: 'boat',
  x: 0,
  y: 0,
  anchorX: 0,
  anchorY: 0,
  scale: 1,
  rotation: 0,
  opacity: 1,
  parallax: 1,
  visible: true,
  locked: false,
  repeatX: false,
  fillBelow: false,
  scaling: null,
  crop: null,
  behaviors: [],
  ...fields,
});

export const aScene = (
  layers: readonly SceneLayer[] = [],
  fields: Partial<SceneDocument> = {},
): SceneDocument => ({
  version: 1,
  name: 'Harbor',
  width: 400,
  height: 200,
  durationSeconds: 10,
  backgroundColor: '#102030',
  camera: { velocityX: 0, velocityY: 0, keyframes: [] },
  layers,
  sounds: [],
  ...fields,
});

type Given<Of> = Of extends Behavior ? Partial<Of> & Pick<Of, 'kind'> : never;

const rest = {
  oscillate: { property: 'Y', frequency: 1, amplitude: 10, phase: 0 },
  drift: { property: 'X', velocity: 10, acceleration: 0, cap: null, capMode: 'STOP' },
  pulse: { property: 'OPACITY', frequency: 1, min: 0, max: 1, waveform: 'SINE', phase: 0, maxScale: null },
  keyframes: { frames: [], relative: false },
  background: { scrollSpeed: 0 },
  ride: {
    targetLayerId: 'wave',
    maxTilt: 90,
    sink: 0,
    lift: 0,
    hullLength: 0.5,
    smoothing: 0,
    tiltGain: 1,
    tiltRamp: 0,
  },
} as const;

/** A behavior whose other parameters are plain. */
export const aBehavior = (given: Given<Behavior>): Behavior =>
  ({ id: 'behavior-1', enabled: true, ...rest[given.kind], ...given }) as Behavior;
