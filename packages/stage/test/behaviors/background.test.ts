import { expect, test } from 'vitest';
import { sample } from '../../src/sample.ts';
import { aBehavior, aLayer, aScene } from '../scenes.ts';

const pictures = { wide: { width: 100, height: 20 }, tall: { width: 20, height: 40 } };
const drawn = (spriteKey: string, scrollSpeed: number, t: number, rest = {}) => {
  const sway = aBehavior({ kind: 'oscillate', property: 'X', frequency: 0.3 });
  const behaviors = [aBehavior({ kind: 'background', scrollSpeed }), sway];
  const layer = aLayer({ spriteKey, x: 77, scale: 3, rotation: 45, behaviors, ...rest });
  const camera = { velocityX: 50, velocityY: 9, keyframes: [] };
  return sample(aScene([layer], { camera }), pictures, t)[0];
};

test('covers the stage, whatever else there is', () => {
  expect(drawn('wide', 0, 3)).toMatchObject({
    x: -300,
    y: 0,
    width: 1000,
    height: 200,
    rotation: 0,
    repeatX: false,
  });
  expect(drawn('tall', 0, 3)).toMatchObject({ x: 0, y: -300, width: 400, height: 800 });
});

test('covers with what is left of a cropped picture', () => {
  const crop = { left: 30, right: 30, top: 0, bottom: 0 };
  expect(drawn('wide', 0, 0, { crop })).toMatchObject({
    x: 0,
    y: 0,
    width: 400,
    height: 200,
    sourceX: 30,
    sourceWidth: 40,
  });
});

test('scrolls and repeats', () => {
  const at = (speed: number, t: number) => drawn('wide', speed, t);
  expect(at(100, 0)).toMatchObject({ x: -300, repeatX: true });
  expect(at(100, 1).x).toBe(-200);
  expect(at(100, 3).x).toBe(0);
  expect(at(100, 4).x).toBe(-900);
  expect(at(100, 10).x).toBe(-300);
  expect(at(-100, 8).x).toBe(-100);
});

test('fades like any other', () => {
  const behaviors = [
    aBehavior({ kind: 'drift', property: 'OPACITY', velocity: -0.25 }),
    aBehavior({ kind: 'background' }),
  ];
  expect(sample(aScene([aLayer({ spriteKey: 'wide', behaviors })]), pictures, 2)[0].opacity).toBe(0.5);
});
