import { expect, test } from 'vitest';
import { sample } from '../src/sample.ts';
import { aBehavior, aLayer, aScene } from './scenes.ts';

const pictures = { boat: { width: 40, height: 20 }, wave: { width: 100, height: 50 } };

test('a picture stands with its anchor at x, y and grows from there', () => {
  const scene = aScene([aLayer({ x: 100, y: 50, anchorX: 0.5, anchorY: 1, scale: 2 })]);
  expect(sample(scene, pictures, 0)).toEqual([
    {
      layerId: 'layer-1',
      name: 'boat',
      spriteKey: 'boat',
      x: 60,
      y: 10,
      width: 80,
      height: 40,
      rotation: 0,
      opacity: 1,
      sourceX: 0,
      sourceY: 0,
      sourceWidth: 40,
      sourceHeight: 20,
      pictureWidth: 40,
      pictureHeight: 20,
      repeatX: false,
      fillBelow: false,
      smooth: false,
    },
  ]);
});

test('hidden layers, unknown pictures and pictures that are cropped away are left out', () => {
  const layers = [
    aLayer({ id: 'a', visible: false }),
    aLayer({ id: 'b', spriteKey: 'constructor' }),
    aLayer({ id: 'c', crop: { left: 20, top: 0, right: 20, bottom: 0 } }),
    aLayer({ id: 'd' }),
  ];
  expect(sample(aScene(layers), pictures, 0).map(({ layerId }) => layerId)).toEqual(['d']);
});

test('behaviors work in list order, disabled ones not at all', () => {
  const double = aBehavior({ kind: 'pulse', property: 'SCALE', min: 2, max: 2 });
  const grow = aBehavior({ kind: 'drift', property: 'SCALE', velocity: 1 });
  const widthOf = (...behaviors: (typeof double)[]) =>
    sample(aScene([aLayer({ behaviors })]), pictures, 3)[0].width;
  expect(widthOf(double, grow)).toBe(40 * (1 * 2 + 3));
  expect(widthOf(grow, double)).toBe(40 * (1 + 3) * 2);
  expect(widthOf(grow, { ...double, enabled: false })).toBe(40 * 4);
});

test('scale stays above nothing, opacity between 0 and 1, rotation within one turn', () => {
  const at = (rotation: number) => sample(aScene([aLayer({ rotation })]), pictures, 0)[0].rotation;
  expect([0, 180, -180, 181, -181, 540, 720, -720].map(at)).toEqual([0, 180, 180, -179, 179, 180, 0, 0]);
  const behaviors = [
    aBehavior({ kind: 'drift', property: 'SCALE', velocity: -1 }),
    aBehavior({ kind: 'drift', property: 'OPACITY', velocity: -1 }),
  ];
  const [drawn] = sample(aScene([aLayer({ behaviors })]), pictures, 5);
  expect(drawn.width).toBeCloseTo(0.00004, 12);
  expect(drawn.opacity).toBe(0);
});

test('a list that is given is filled again', () => {
  const scene = aScene([aLayer({ behaviors: [aBehavior({ kind: 'drift' })] }), aLayer({ id: 'layer-2' })]);
  const list = sample(scene, pictures, 1);
  const [first] = list;
  expect(sample(scene, pictures, 2, list)).toBe(list);
  expect(list[0]).toBe(first);
  expect(list).toEqual(sample(scene, pictures, 2));
  expect(sample(aScene(), pictures, 2, list)).toEqual([]);
});

test('moments that are none count as the beginning', () => {
  const scene = aScene([aLayer({ x: 7, behaviors: [aBehavior({ kind: 'drift' })] })]);
  for (const t of [-1, Number.NaN, Number.POSITIVE_INFINITY]) expect(sample(scene, pictures, t)[0].x).toBe(7);
});
