import { expect, test } from 'vitest';
import { sceneBounds } from '../../src/bounds.ts';
import { applyEdits } from '../../src/edits/apply-edits.ts';
import type { SceneEdit } from '../../src/edits/edit.ts';
import { EditError } from '../../src/edits/edit-error.ts';
import { emptyScene } from '../../src/empty-scene.ts';

const empty = emptyScene({ name: 'Harbor', width: 400, height: 200 });
const harbor = applyEdits(empty, [
  { addLayer: { spriteId: 'sprite-of-sea', name: 'sea' } },
  { addLayer: { layerId: 'boat', spriteId: 'sprite-of-boat', name: 'boat', x: 10 } },
]).scene;

const problemsOf = (edits: unknown[], scene = harbor) => {
  try {
    applyEdits(scene, edits as SceneEdit[]);
  } catch (error) {
    if (error instanceof EditError)
      return error.problems.map(({ index, path, message }) => [index, path.join('.'), message]);
    throw error;
  }
  return [];
};

test('a new layer has all that was left out, and the edit says so', () => {
  const { scene, edits, inverse } = applyEdits(empty, [
    {
      addLayer: {
        spriteId: 'sprite',
        opacity: null,
        behaviors: [{ pulse: { property: 'SCALE', frequency: 1, min: 1, max: 2 } }],
      },
    },
  ]);
  const rest = {
    name: 'layer-1',
    x: 200,
    y: 100,
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
  };
  const pulse = {
    id: 'behavior-1',
    enabled: true,
    property: 'SCALE',
    frequency: 1,
    min: 1,
    max: 2,
    waveform: 'SINE',
    phase: 0,
    maxScale: null,
  };
  expect(scene.layers).toEqual([
    { id: 'layer-1', spriteKey: 'sprite', ...rest, behaviors: [{ kind: 'pulse', ...pulse }] },
  ]);
  expect(edits).toEqual([
    { addLayer: { layerId: 'layer-1', spriteId: 'sprite', index: 0, ...rest, behaviors: [{ pulse }] } },
  ]);
  expect(inverse).toEqual([{ removeLayer: { layerId: 'layer-1' } }]);
});

test('ids are the next free ones, layers come on top or where the index says', () => {
  const { scene } = applyEdits(harbor, [
    { addLayer: { spriteId: 's' } },
    { addLayer: { spriteId: 's', index: 0 } },
    { removeLayer: { layerId: 'layer-3' } },
    { addLayer: { spriteId: 's', index: 400 } },
  ]);
  expect(scene.layers.map(({ id }) => id)).toEqual(['layer-4', 'layer-1', 'boat', 'layer-5']);
});

test('null and what is left out stay as they are, but null where null is a value', () => {
  const set = applyEdits(harbor, [
    {
      updateLayer: {
        layerId: 'boat',
        crop: { left: 1, top: 0, right: 0, bottom: 0 },
        scaling: 'PIXEL',
        y: -0,
      },
    },
  ]);
  expect(set.scene.layers[1]).toMatchObject({ x: 10, y: 0, scaling: 'PIXEL' });
  const unset = applyEdits(set.scene, [
    { updateLayer: { layerId: 'boat', x: null, name: undefined, crop: null, scaling: null } },
  ]);
  expect(unset.scene.layers[1]).toMatchObject({ x: 10, name: 'boat', crop: null, scaling: null });
  expect(unset.edits).toEqual([{ updateLayer: { layerId: 'boat', crop: null, scaling: null } }]);
});

test('what did not change is shared, what was given is not touched', () => {
  const before = JSON.stringify(harbor);
  const { scene } = applyEdits(harbor, [
    { updateLayer: { layerId: 'boat', spriteId: 'other' } },
    { setScene: { backgroundColor: '#ABCDEF' } },
  ]);
  expect(scene.layers[0]).toBe(harbor.layers[0]);
  expect(scene.camera).toBe(harbor.camera);
  expect(scene.layers[1].spriteKey).toBe('other');
  expect(scene.backgroundColor).toBe('#abcdef');
  expect(JSON.stringify(harbor)).toBe(before);
});

test('layers go to the place that is named', () => {
  const order = (layerId: string, index: number) => applyEdits(harbor, [{ moveLayer: { layerId, index } }]);
  expect(order('boat', 0).scene.layers.map(({ id }) => id)).toEqual(['boat', 'layer-1']);
  expect(order('layer-1', 99).edits).toEqual([{ moveLayer: { layerId: 'layer-1', index: 1 } }]);
});

test('keyframes are kept by time, of layers and of the camera', () => {
  const frames = [
    { time: 2, x: 1 },
    { time: 0, easing: 'HOLD' as const },
  ];
  const { scene } = applyEdits(harbor, [
    { setBehaviors: { layerId: 'boat', behaviors: [{ keyframes: { frames } }] } },
    { setCamera: { keyframes: [{ time: 3, zoom: 2 }, { time: 1 }] } },
  ]);
  expect(scene.layers[1].behaviors[0]).toMatchObject({
    relative: false,
    frames: [
      { time: 0, x: null, easing: 'HOLD' },
      { time: 2, x: 1, easing: 'LINEAR' },
    ],
  });
  expect(scene.camera.keyframes).toEqual([
    { time: 1, x: 0, y: 0, zoom: 1, easing: 'LINEAR' },
    { time: 3, x: 0, y: 0, zoom: 2, easing: 'LINEAR' },
  ]);
});

test('all problems are told, each with its place', () => {
  const behaviors = [
    { ride: { targetLayerId: 'sea', maxTilt: 10 } },
    { oscillate: { property: 'Z', frequency: 'often', amplitude: 1 } },
    { oscillate: { property: 'X', frequency: 1 }, drift: null },
    { drift: {}, pulse: {} },
  ];
  expect(
    problemsOf([
      { setScene: { width: 10, heigth: 5, durationSeconds: Number.NaN } },
      { addLayer: { behaviors, scale: 0 } },
      { setScene: {}, removeLayer: { layerId: 'boat' } },
      { explode: {} },
      null,
      { updateLayer: { x: 1, scaling: 'ROUGH', name: ' ' } },
    ]),
  ).toEqual([
    [0, 'setScene.width', 'must be a number from 16 to 4096'],
    [0, 'setScene.heigth', 'is not known here'],
    [0, 'setScene.durationSeconds', 'must be a number from 0.1 to 600'],
    [1, 'addLayer.behaviors.1.oscillate.property', 'must be one of X, Y, SCALE, ROTATION, OPACITY'],
    [1, 'addLayer.behaviors.1.oscillate.frequency', 'must be a number from 0 to 1000'],
    [1, 'addLayer.behaviors.2.oscillate.amplitude', 'must be given'],
    [
      1,
      'addLayer.behaviors.3',
      'must have exactly one of oscillate, drift, pulse, keyframes, background, ride',
    ],
    [1, 'addLayer.scale', 'must be a number from 0.001 to 1000'],
    [1, 'addLayer.spriteId', 'must be given'],
    ...[2, 3, 4].map((index) => [
      index,
      '',
      expect.stringContaining('must have exactly one of setScene, setCamera'),
    ]),
    [5, 'updateLayer.scaling', 'must be one of PIXEL, SMOOTH'],
    [5, 'updateLayer.name', 'must not be empty'],
    [5, 'updateLayer.layerId', 'must be given'],
  ]);
});

test('what is not possible in this scene is told, and nothing is done', () => {
  const gone = 'is no layer of this scene: ghost';
  expect(problemsOf([{ setScene: { name: 'x' } }, { removeLayer: { layerId: 'ghost' } }])).toEqual([
    [1, 'removeLayer.layerId', gone],
  ]);
  expect(problemsOf([{ updateLayer: { layerId: 'ghost' } }])).toEqual([[0, 'updateLayer.layerId', gone]]);
  expect(problemsOf([{ addLayer: { layerId: 'boat', spriteId: 's' } }])).toEqual([
    [0, 'addLayer.layerId', 'is taken: boat'],
  ]);
  expect(problemsOf([{ removeSound: { cueId: 'ghost' } }])).toEqual([
    [0, 'removeSound.cueId', 'is no sound of this scene: ghost'],
  ]);
  expect(new EditError([{ index: 3, path: ['a', 'b'], message: 'is bad' }])).toMatchObject({
    index: 3,
    path: ['a', 'b'],
    message: 'a.b is bad',
  });
});

test('behaviors: twins and too many; keyframes of a camera at one time', () => {
  const drift = { drift: { id: 'd', property: 'X', velocity: 1 } };
  const behaviors = [drift, { background: {} }, drift];
  expect(problemsOf([{ setBehaviors: { layerId: 'boat', behaviors } }])).toEqual([
    [0, 'setBehaviors.behaviors.2.drift.id', 'is there twice: d'],
  ]);
  const many = Array.from({ length: 21 }, () => ({ background: {} }));
  expect(problemsOf([{ setBehaviors: { layerId: 'boat', behaviors: many } }])).toEqual([
    [0, 'setBehaviors.behaviors', 'must have at most 20 behaviors'],
  ]);
  expect(problemsOf([{ setCamera: { keyframes: [{ time: 1 }, { time: 1 }] } }])).toEqual([
    [0, 'setCamera.keyframes', 'has two keyframes at 1 s'],
  ]);
});

test('a scene, and one step, can be filled and not overfilled', () => {
  const add = { addLayer: { spriteId: 's' } };
  const full = applyEdits(empty, Array(sceneBounds.layers).fill(add)).scene;
  expect(problemsOf([add], full)).toEqual([[0, 'addLayer', 'would be more than 500 layers']]);
  expect(problemsOf(Array(1_001).fill({ setScene: {} }))).toEqual([
    [1_000, '', 'must be at most 1000 edits at a time'],
  ]);
});
