import { expect, test } from 'vitest';
import type { Behavior, Ride, SceneLayer } from '../../src/document.ts';
import { sample } from '../../src/sample.ts';
import { aBehavior, aLayer, aScene } from '../scenes.ts';

// A slope that falls 1 px for each px to the right, a step at column 50, and a wall with a hole in columns 0 to 9.
const slope = Array.from({ length: 100 }, (_, column) => column);
const step = slope.map((column) => (column < 50 ? 10 : 30));
const hole = slope.map((column) => (column < 10 ? 100 : 20));
const pictures = {
  boat: { width: 40, height: 20 },
  slope: { width: 100, height: 100, skyline: slope },
  step: { width: 100, height: 100, skyline: step },
  hole: { width: 100, height: 100, skyline: hole },
  bare: { width: 100, height: 100 },
};

const wave = (spriteKey: keyof typeof pictures, rest: Partial<SceneLayer> = {}) =>
  aLayer({ id: 'wave', spriteKey, x: 0, y: 60, ...rest });
const boat = (ride: Partial<Ride>, rest: Partial<SceneLayer> = {}, before: Behavior[] = []) =>
  aLayer({
    id: 'boat',
    anchorX: 0.5,
    anchorY: 1,
    x: 50,
    y: 5,
    behaviors: [...before, aBehavior({ kind: 'ride', ...ride })],
    ...rest,
  });
const ridden = (layers: SceneLayer[], t = 0, fields = {}) => {
  const drawn = sample(aScene(layers, fields), pictures, t).find(({ layerId }) => layerId === 'boat')!;
  return { ...drawn, keel: drawn.y + drawn.height };
};

test('tilts with the surface under its hull and stands on the mean of its ends', () => {
  // The hull is 20 px long: from column 40 to 60, rows 40 and 60.
  const { keel, rotation } = ridden([wave('slope'), boat({})]);
  expect(keel).toBe(60 + 50);
  expect(rotation).toBeCloseTo(45, 10);
  const over = ridden([wave('step'), boat({})]);
  expect(over.keel).toBe(60 + 20);
  expect(over.rotation).toBeCloseTo(45, 10);
});

test('gain, ramp and the largest tilt', () => {
  const tilt = (ride: Partial<Ride>, t: number) => ridden([wave('slope'), boat(ride)], t).rotation;
  expect(tilt({ tiltGain: 0.5 }, 0)).toBeCloseTo(22.5, 10);
  expect(tilt({ tiltRamp: 4 }, 0)).toBe(0);
  expect(tilt({ tiltRamp: 4 }, 1)).toBeCloseTo(11.25, 10);
  expect(tilt({ tiltRamp: 4 }, 9)).toBeCloseTo(45, 10);
  expect(tilt({ maxTilt: 30 }, 0)).toBe(30);
  expect(tilt({ maxTilt: 30, tiltGain: -5 }, 0)).toBe(-30);
  expect(tilt({ hullLength: 0 }, 0)).toBe(0);
});

test('sinks, lifts, and adds its tilt to the rotation it has', () => {
  expect(ridden([wave('slope'), boat({ sink: 4 })]).keel).toBe(114);
  expect(ridden([wave('slope'), boat({ maxTilt: 10, lift: 0.5 })]).keel).toBe(105);
  const turning = aBehavior({ kind: 'drift', property: 'ROTATION', velocity: 3 });
  expect(ridden([wave('slope'), boat({ maxTilt: 10 }, { rotation: 5 }, [turning])], 2).rotation).toBeCloseTo(
    21,
    10,
  );
});

test('replaces its own way up and down, wherever the ride stands in the list', () => {
  const bob = aBehavior({ kind: 'oscillate', property: 'Y', amplitude: 30 });
  const layer = boat({}, {}, [bob]);
  expect(ridden([wave('slope'), layer], 0.25).keel).toBe(110);
  expect(ridden([wave('slope'), { ...layer, behaviors: layer.behaviors.toReversed() }], 0.25).keel).toBe(110);
});

test('a column without a pixel is the lower end of the stage', () => {
  // Stern in the hole (200), bow on the wall (60 + 20).
  expect(ridden([wave('hole'), boat({ maxTilt: 0 }, { x: 10 })]).keel).toBe((200 + 80) / 2);
});

test('the surface goes on to both sides, scaled and cropped like the picture', () => {
  expect(ridden([wave('slope'), boat({}, { x: 350 })]).keel).toBe(110);
  expect(ridden([wave('slope'), boat({}, { x: -50 })]).keel).toBe(110);
  expect(ridden([wave('slope', { scale: 2 }), boat({ hullLength: 0 }, { x: 51 })]).keel).toBe(60 + 2 * 25);
  const crop = { left: 20, right: 30, top: 15, bottom: 0 };
  expect(ridden([wave('slope', { crop }), boat({ hullLength: 0 }, { x: 5 })]).keel).toBe(60 + 25 - 15);
  expect(ridden([wave('slope', { crop }), boat({ hullLength: 0 }, { x: 55 })]).keel).toBe(60 + 25 - 15);
});

test('what cannot be seen carries, what is not there does not', () => {
  expect(ridden([wave('slope', { visible: false }), boat({})]).keel).toBe(110);
  expect(ridden([boat({})])).toMatchObject({ keel: 5, rotation: 0 });
  expect(ridden([wave('bare'), boat({})])).toMatchObject({ keel: 5, rotation: 0 });
  expect(ridden([wave('slope', { spriteKey: 'unknown' }), boat({})])).toMatchObject({ keel: 5, rotation: 0 });
});

test('rides on what rides itself, in whatever order they are painted', () => {
  const raft = wave('step', {
    anchorY: 0,
    behaviors: [aBehavior({ kind: 'ride', targetLayerId: 'sea', maxTilt: 0 })],
  });
  const sea = aLayer({ id: 'sea', spriteKey: 'slope', y: 60 });
  // The raft's middle is above column 50: its top is at 110; row 20 of it is the mean under the boat.
  expect(ridden([boat({ maxTilt: 0 }), raft, sea]).keel).toBe(110 + 20);
  expect(ridden([sea, raft, boat({ maxTilt: 0 })]).keel).toBe(110 + 20);
});

test('circles end', () => {
  const one = wave('slope', {
    behaviors: [aBehavior({ kind: 'ride', targetLayerId: 'boat', smoothing: 1 })],
  });
  const other = boat({ smoothing: 1 }, { spriteKey: 'step' });
  const self = aLayer({
    id: 'self',
    spriteKey: 'slope',
    behaviors: [aBehavior({ kind: 'ride', targetLayerId: 'self' })],
  });
  for (const { x, y, rotation } of sample(aScene([one, other, self]), pictures, 3)) {
    expect(Number.isFinite(x + y + rotation)).toBe(true);
  }
});

test('meets the wave where one sees it, whatever their parallax and the zoom', () => {
  const camera = {
    velocityX: 0,
    velocityY: 0,
    keyframes: [{ time: 0, x: 40, y: 10, zoom: 2, easing: 'LINEAR' as const }],
  };
  const near = wave('slope', { parallax: 0.5 });
  const [seen] = sample(aScene([near], { camera }), pictures, 0);
  const { keel, x, width } = ridden([near, boat({ hullLength: 0, sink: 3 }, { x: 120 })], 0, { camera });
  const column = Math.floor(((x + width / 2 - seen.x) / seen.width) * 100);
  expect(keel).toBeCloseTo(seen.y + (column / 100) * seen.height + 3 * 2, 9);
});

test('smoothing is the weighted mean of eight moments a third of it apart', () => {
  const sinking = wave('slope', { behaviors: [aBehavior({ kind: 'drift', property: 'Y', velocity: 30 })] });
  const weights = Array.from({ length: 8 }, (_, tap) => Math.exp(-tap / 3));
  const total = weights.reduce((sum, weight) => sum + weight);
  const late = weights.reduce((sum, weight, tap) => sum + weight * tap, 0) / total;
  const { keel, rotation } = ridden([sinking, boat({ smoothing: 0.3 })], 5);
  expect(keel).toBeCloseTo(60 + 150 + 50 - 30 * late * 0.1, 9);
  expect(rotation).toBeCloseTo(45, 9);
  expect(ridden([sinking, boat({ smoothing: 0.3 })], 0).keel).toBeCloseTo(110, 9);
});

test('no camera makes a smoothed boat lag behind its wave', () => {
  const camera = {
    velocityX: 0,
    velocityY: 25,
    keyframes: [{ time: 0, x: 0, y: 0, zoom: 1.5, easing: 'LINEAR' as const }],
  };
  const layers = [wave('slope'), boat({ smoothing: 1 })];
  const smooth = ridden(layers, 3, { camera });
  const hard = ridden([layers[0], boat({})], 3, { camera });
  expect(smooth.keel).toBeCloseTo(hard.keel, 9);
});
