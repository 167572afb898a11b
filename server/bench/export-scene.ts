import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { SceneDocument } from '@papeterie/stage';

type Draw = (context: SKRSContext2D, width: number, height: number) => void;
type Layer = SceneDocument['layers'][number];

const png = (width: number, height: number, draw: Draw): Uint8Array => {
  const canvas = createCanvas(width, height);
  draw(canvas.getContext('2d'), width, height);
  return canvas.toBuffer('image/png');
};

/** A large sky as somebody would upload it: soft, with a gradient and fine grain. */
const sky: Draw = (context, width, height) => {
  const gradient = context.createLinearGradient(0, 0, 0, height);
  gradient.addColorStop(0, '#1d2b53');
  gradient.addColorStop(0.6, '#7e6a9f');
  gradient.addColorStop(1, '#ffb38a');
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, height);
  for (let i = 0; i < 4000; i++) {
    context.fillStyle = `hsla(${(i * 37) % 360}, 60%, ${60 + (i % 30)}%, 0.05)`;
    context.beginPath();
    context.arc((i * 7919) % width, (i * 104_729) % height, 6 + (i % 40), 0, Math.PI * 2);
    context.fill();
  }
};

/** Pixel art: a few flat colors in cells of one px. */
const pixelArt =
  (hue: number): Draw =>
  (context, width, height) => {
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width / 2; x++) {
        if (Math.hypot(x - width / 2, y - height / 2) > height / 2) continue;
        context.fillStyle = `hsl(${hue}, 60%, ${25 + 15 * ((x * 3 + y * 5 + ((x * y) >> 3)) % 4)}%)`;
        context.fillRect(x, y, 1, 1);
        context.fillRect(width - 1 - x, y, 1, 1);
      }
    }
  };

const wave: Draw = (context, width, height) => {
  for (let x = 0; x < width; x++) {
    const top = Math.round(6 + 5 * Math.sin((x / width) * Math.PI * 4));
    context.fillStyle = '#2d6a8f';
    context.fillRect(x, top, 1, height - top);
    context.fillStyle = '#bfe6f5';
    context.fillRect(x, top, 1, 2);
  }
};

/** A smooth emblem with soft edges, to be turned. */
const emblem =
  (hue: number): Draw =>
  (context, width) => {
    const middle = width / 2;
    for (let spoke = 0; spoke < 12; spoke++) {
      context.fillStyle = `hsl(${hue + spoke * 8}, 70%, ${45 + (spoke % 3) * 10}%)`;
      context.beginPath();
      context.moveTo(middle, middle);
      context.arc(middle, middle, middle - 4, (spoke * Math.PI) / 6, ((spoke + 0.7) * Math.PI) / 6);
      context.fill();
    }
  };

const layer = (id: string, over: Partial<Layer>): Layer => ({
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

type Behavior = Layer['behaviors'][number];
const on = { enabled: true } as const;
const bob = (amplitude: number, frequency: number): Behavior => ({
  ...on,
  id: 'bob',
  kind: 'oscillate',
  property: 'Y',
  amplitude,
  frequency,
  phase: 0,
});
const drift = (property: 'X' | 'ROTATION', velocity: number): Behavior => ({
  ...on,
  id: `drift ${property}`,
  kind: 'drift',
  property,
  velocity,
  acceleration: 0,
  cap: null,
  capMode: 'STOP',
});

/** Ten layers on 1280 × 720 of which every one moves, so that every frame changes nearly everywhere. */
export const exportScene = (): { scene: SceneDocument; pictures: Map<string, Uint8Array> } => {
  const pictures = new Map([
    ['sky', png(1920, 1080, sky)],
    ['waves', png(256, 96, wave)],
    ['nearer waves', png(256, 96, wave)],
    ['sun', png(420, 420, emblem(30))],
    ['wheel', png(300, 300, emblem(190))],
    ...['boat', 'gull', 'fish', 'crab', 'whale'].map(
      (name, i) => [name, png(48 + i * 12, 48 + i * 12, pixelArt(i * 70))] as const,
    ),
  ]);
  const layers = [
    layer('sky', { behaviors: [{ ...on, id: 'cover', kind: 'background', scrollSpeed: 12 }] }),
    layer('sun', { x: 960, y: 190, parallax: 0.2, behaviors: [drift('ROTATION', 15)] }),
    layer('gull', { x: 300, y: 160, scale: 2, behaviors: [bob(30, 0.6), drift('X', 40)] }),
    layer('waves', { y: 560, scale: 3, repeatX: true, fillBelow: true, behaviors: [drift('X', -22)] }),
    layer('boat', { x: 420, y: 470, scale: 4, behaviors: [bob(12, 0.4)] }),
    layer('whale', { x: 820, y: 500, scale: 3, behaviors: [bob(20, 0.25), drift('X', -18)] }),
    layer('nearer waves', {
      y: 650,
      scale: 4,
      repeatX: true,
      fillBelow: true,
      parallax: 1.4,
      behaviors: [drift('X', 35)],
    }),
    layer('fish', { x: 200, y: 620, scale: 2, behaviors: [drift('X', 60), bob(40, 0.8)] }),
    layer('crab', { x: 700, y: 660, scale: 2, behaviors: [drift('X', 25)] }),
    layer('wheel', { x: 1130, y: 560, scale: 0.8, behaviors: [drift('ROTATION', -40)] }),
  ];
  const scene: SceneDocument = {
    version: 1,
    name: 'All that moves',
    width: 1280,
    height: 720,
    durationSeconds: 60,
    backgroundColor: '#1d2b53',
    camera: { velocityX: 14, velocityY: 0, keyframes: [] },
    layers,
    sounds: [],
  };
  return { scene, pictures };
};
