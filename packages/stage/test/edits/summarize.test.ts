import { expect, test } from 'vitest';
import { applyEdits } from '../../src/edits/apply-edits.ts';
import type { SceneEdit } from '../../src/edits/edit.ts';
import { summarize } from '../../src/edits/summarize.ts';
import { aLayer, aScene } from '../scenes.ts';

const scene = aScene([aLayer({ id: 'a', name: 'boat' }), aLayer({ id: 'b', name: 'x'.repeat(120) })]);
const said = (...edits: SceneEdit[]) => summarize(scene, applyEdits(scene, edits).edits);
const add: SceneEdit = { addLayer: { spriteId: 's', name: 'gull' } };

test.each<[string, ...SceneEdit[]]>([
  ['Moved boat', { updateLayer: { layerId: 'a', x: 1 } }],
  ['Moved boat', { updateLayer: { layerId: 'a', x: 1 } }, { updateLayer: { layerId: 'a', y: 1 } }],
  ['Resized boat', { updateLayer: { layerId: 'a', x: 1, scale: 2 } }],
  ['Hid boat', { updateLayer: { layerId: 'a', visible: false } }],
  ['Changed boat', { updateLayer: { layerId: 'a', opacity: 0.5, x: 2 } }],
  [
    'Changed boat',
    { updateLayer: { layerId: 'a', x: 1 } },
    { setBehaviors: { layerId: 'a', behaviors: [] } },
  ],
  ['Changed the behaviors of boat', { setBehaviors: { layerId: 'a', behaviors: [] } }],
  ['Moved 2 layers', { updateLayer: { layerId: 'a', x: 1 } }, { updateLayer: { layerId: 'b', x: 1 } }],
  ['Added gull', add, { updateLayer: { layerId: 'layer-3', x: 3 } }],
  ['Added 3 layers', add, add, add],
  ['Added waves', { addSound: { soundId: 's', name: 'waves' } }],
  ['Renamed the scene', { setScene: { name: 'Port' } }],
  ['Moved the camera', { setCamera: { velocityX: 1 } }],
  ['Changed 3 things', add, { setScene: { width: 50 } }, { removeLayer: { layerId: 'a' } }],
  ['Changed nothing'],
])('%s', (sentence, ...edits) => {
  expect(said(...edits)).toBe(sentence);
});

test('long names are cut', () => {
  const sentence = said({ removeLayer: { layerId: 'b' } });
  expect(sentence).toHaveLength(120);
  expect(sentence.endsWith('x…')).toBe(true);
});
