import { expect, test } from 'vitest';
import { applyEdits } from '../../src/edits/apply-edits.ts';
import type { SceneEdit } from '../../src/edits/edit.ts';
import { rebase } from '../../src/edits/rebase.ts';
import { aLayer, aScene } from '../scenes.ts';

const scene = aScene([aLayer({ id: 'boat', x: 5 }), aLayer({ id: 'sea' })]);

test('what has become impossible is left out, the rest is done', () => {
  const now = applyEdits(scene, [{ removeLayer: { layerId: 'sea' } }]).scene;
  const rebased = rebase(now, [
    { updateLayer: { layerId: 'boat', x: 7 } },
    { updateLayer: { layerId: 'sea', x: 7 } },
    { moveLayer: { layerId: 'boat', index: 1 } },
  ]);
  expect(rebased.edits).toEqual([
    { updateLayer: { layerId: 'boat', x: 7 } },
    { moveLayer: { layerId: 'boat', index: 0 } },
  ]);
  expect(rebased.dropped).toMatchObject([{ index: 1, path: ['updateLayer', 'layerId'] }]);
  expect(applyEdits(rebased.scene, rebased.inverse).scene).toEqual(now);
});

test('a layer whose id somebody else took gets another, and the edits after that follow it', () => {
  const mine = applyEdits(scene, [
    { addLayer: { spriteId: 'gull', name: 'gull' } },
    { updateLayer: { layerId: 'layer-3', x: 1 } },
    { addLayer: { spriteId: 'moon', name: 'moon' } },
    { setBehaviors: { layerId: 'boat', behaviors: [{ ride: { targetLayerId: 'layer-3', maxTilt: 5 } }] } },
    { updateLayer: { layerId: 'layer-4', x: 2 } },
    { addSound: { soundId: 'waves' } },
    { updateSound: { cueId: 'sound-1', volume: 0.5 } },
  ]).edits;
  const theirs: SceneEdit[] = [
    { addLayer: { spriteId: 'cloud', name: 'cloud', x: 9 } },
    { addSound: { soundId: 'wind' } },
  ];
  const { scene: both, dropped, renames } = rebase(applyEdits(scene, theirs).scene, mine);
  expect(dropped).toEqual([]);
  expect(Object.fromEntries(renames.layers)).toEqual({ 'layer-3': 'layer-4', 'layer-4': 'layer-5' });
  expect(both.layers.map(({ id, name, x }) => [id, name, x])).toEqual([
    ['boat', 'boat', 5],
    ['sea', 'boat', 0],
    ['layer-4', 'gull', 1],
    ['layer-5', 'moon', 2],
    ['layer-3', 'cloud', 9],
  ]);
  expect(both.layers[0].behaviors).toMatchObject([{ kind: 'ride', targetLayerId: 'layer-4' }]);
  expect(both.sounds.map(({ id, volume }) => [id, volume])).toEqual([
    ['sound-2', 0.5],
    ['sound-1', 1],
  ]);
});
