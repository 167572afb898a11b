import { expect, test } from 'vitest';
import type { Easing, Keyframe } from '../../src/document.ts';
import { moved } from '../move.ts';
import { aBehavior } from '../scenes.ts';

const frame = (time: number, rest: Partial<Keyframe>): Keyframe => ({
  time,
  x: null,
  y: null,
  scale: null,
  rotation: null,
  opacity: null,
  easing: 'LINEAR',
  ...rest,
});

test('sets, interpolates and holds; before the first it does nothing', () => {
  const walk = aBehavior({ kind: 'keyframes', frames: [frame(1, { x: 10 }), frame(3, { x: 30 })] });
  expect([0, 0.99, 1, 2, 2.5, 3, 50].map((t) => moved(walk, t).x)).toEqual([100, 100, 10, 20, 25, 30, 30]);
  expect(moved(walk, 2).y).toBe(50);
});

test('each property goes its own way past keyframes that say nothing of it', () => {
  const frames = [
    frame(0, { x: 0, opacity: 1 }),
    frame(1, { rotation: 90 }),
    frame(2, { opacity: 0 }),
    frame(4, { x: 40, scale: 3 }),
  ];
  const { x, y, scale, rotation, opacity } = moved(aBehavior({ kind: 'keyframes', frames }), 1);
  expect({ x, y, scale, rotation, opacity }).toEqual({ x: 10, y: 50, scale: 1, rotation: 90, opacity: 0.5 });
});

test('the easing is that of the keyframe where the segment begins', () => {
  const at = (easing: Easing, t: number) =>
    moved(
      aBehavior({
        kind: 'keyframes',
        frames: [frame(0, { x: 0, easing }), frame(4, { x: 64, easing: 'HOLD' })],
      }),
      t,
    ).x;
  const points = (easing: Easing) => [0, 1, 2, 3, 4].map((t) => at(easing, t));
  expect(points('HOLD')).toEqual([0, 0, 0, 0, 64]);
  expect(points('LINEAR')).toEqual([0, 16, 32, 48, 64]);
  expect(points('EASE_IN')).toEqual([0, 1, 8, 27, 64]);
  expect(points('EASE_OUT')).toEqual([0, 37, 56, 63, 64]);
  expect(points('EASE_IN_OUT')).toEqual([0, 4, 32, 60, 64]);
});

test('relative keyframes add x and y, and set the rest', () => {
  const frames = [frame(0, { x: 5, y: -5, scale: 2, rotation: 30 })];
  expect(moved(aBehavior({ kind: 'keyframes', frames, relative: true }), 0)).toEqual({
    x: 105,
    y: 45,
    scale: 2,
    rotation: 30,
    opacity: 1,
  });
});

test('two keyframes at one time are a jump', () => {
  const frames = [frame(0, { x: 0 }), frame(1, { x: 10 }), frame(1, { x: 90 }), frame(2, { x: 100 })];
  const jump = aBehavior({ kind: 'keyframes', frames });
  expect([0.5, 1, 1.5].map((t) => moved(jump, t).x)).toEqual([5, 90, 95]);
});
