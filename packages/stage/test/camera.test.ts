import { expect, test } from 'vitest';
import type { Camera } from '../src/document.ts';
import { sample } from '../src/sample.ts';
import { aLayer, aScene } from './scenes.ts';

const pictures = { boat: { width: 40, height: 20 } };
const seen = (camera: Partial<Camera>, t: number, parallax = 1) => {
  const scene = aScene([aLayer({ x: 250, y: 120, parallax })], {
    camera: { velocityX: 0, velocityY: 0, keyframes: [], ...camera },
  });
  const [{ x, y, width, height }] = sample(scene, pictures, t);
  return [x, y, width, height];
};

test('layers go against the camera, the near ones further', () => {
  const camera = { velocityX: 10, velocityY: -4 };
  expect(seen(camera, 3)).toEqual([220, 132, 40, 20]);
  expect(seen(camera, 3, 0.5)).toEqual([235, 126, 40, 20]);
  expect(seen(camera, 3, 2)).toEqual([190, 144, 40, 20]);
  expect(seen(camera, 3, 0)).toEqual([250, 120, 40, 20]);
});

test('a zoom enlarges about the middle of the stage', () => {
  const keyframes = [{ time: 0, x: 0, y: 0, zoom: 4, easing: 'LINEAR' as const }];
  expect(seen({ keyframes }, 0)).toEqual([400, 180, 160, 80]);
  expect(seen({ keyframes }, 0, 0.5)).toEqual([300, 140, 80, 40]);
  expect(seen({ keyframes }, 0, 0)).toEqual([250, 120, 40, 20]);
  expect(seen({ keyframes }, 0, -0.5)).toEqual([225, 110, 20, 10]);
});

test('keyframes move it, the first holds from the beginning, the velocity is added', () => {
  const keyframes = [
    { time: 1, x: 100, y: 0, zoom: 1, easing: 'EASE_IN' as const },
    { time: 3, x: 180, y: 40, zoom: 1, easing: 'HOLD' as const },
  ];
  expect([0, 1, 2, 3, 9].map((t) => seen({ keyframes }, t).slice(0, 2))).toEqual([
    [150, 120],
    [150, 120],
    [140, 115],
    [70, 80],
    [70, 80],
  ]);
  expect(seen({ keyframes, velocityX: 1 }, 2)[0]).toBe(138);
});
