import { createCanvas } from '@napi-rs/canvas';
import type { Behavior, SceneDocument, SceneLayer } from '@papeterie/stage';

export type MovingScene = { scene: SceneDocument; pictures: Map<string, Uint8Array> };

const layer = (id: string, over: Partial<SceneLayer>): SceneLayer => ({
  id,
  name: id,
  spriteKey: id,
  x: 0,
  y: 0,
  anchorX: 0.5,
  anchorY: 0.5,
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
  ...over,
});

const drift = (property: 'X' | 'ROTATION', velocity: number): Behavior => ({
  id: property,
  kind: 'drift',
  enabled: true,
  property,
  velocity,
  acceleration: 0,
  cap: null,
  capMode: 'STOP',
});

const drawn = (width: number, height: number, colors: string[]): Uint8Array => {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  colors.forEach((color, i) => {
    context.fillStyle = color;
    context.fillRect((i * width) / colors.length, 0, width / colors.length, height);
  });
  return canvas.toBuffer('image/png');
};

/** A stage with a still backdrop, a block that drifts by whole px, and a smooth one that turns. */
export const movingScene = (width = 160, height = 96): MovingScene => ({
  scene: {
    version: 1,
    name: 'Moving',
    width,
    height,
    durationSeconds: 10,
    backgroundColor: '#204060',
    camera: { velocityX: 0, velocityY: 0, keyframes: [] },
    layers: [
      layer('backdrop', { x: width / 2, y: height * 0.75, scale: 2 }),
      layer('block', { x: 30, y: 30, scale: 3, behaviors: [drift('X', 24)] }),
      layer('vane', { x: width * 0.7, y: height / 2, scaling: 'SMOOTH', behaviors: [drift('ROTATION', 90)] }),
    ],
    sounds: [],
  },
  pictures: new Map([
    ['backdrop', drawn(60, 16, ['#e0c080', '#80a040', '#d07050'])],
    ['block', drawn(8, 8, ['#ffffff', '#c02020'])],
    ['vane', drawn(40, 12, ['#f0f040', '#40c0f0'])],
  ]),
});
