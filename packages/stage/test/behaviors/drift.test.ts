import { expect, test } from 'vitest';
import type { Drift } from '../../src/document.ts';
import { moved } from '../move.ts';
import { aBehavior } from '../scenes.ts';

/** Where x, which begins at 100, is at these times. */
const xAt = (times: number[], drift: Partial<Drift>) =>
  times.map((t) => Number(moved(aBehavior({ kind: 'drift', property: 'X', ...drift }), t).x.toFixed(9)));

test('goes on and on, faster and faster', () => {
  expect(xAt([0, 1, 10], { velocity: -20 })).toEqual([100, 80, -100]);
  expect(xAt([0, 1, 2, 4], { velocity: 10, acceleration: 4 })).toEqual([100, 112, 128, 172]);
});

test('moves any property', () => {
  const by = (property: Drift['property']) => moved(aBehavior({ kind: 'drift', property, velocity: 0.5 }), 2);
  expect(by('Y').y).toBe(51);
  expect(by('SCALE').scale).toBe(2);
  expect(by('ROTATION').rotation).toBe(1);
  expect(by('OPACITY').opacity).toBe(2);
});

test('stops at its cap, in both directions', () => {
  expect(xAt([1, 2, 3, 99], { velocity: 20, cap: 150 })).toEqual([120, 140, 150, 150]);
  expect(xAt([1, 2, 3, 99], { velocity: -20, cap: 50 })).toEqual([80, 60, 50, 50]);
  expect(xAt([4, 5, 6], { velocity: -20, cap: 0 })).toEqual([20, 0, 0]);
});

test('a start beyond the cap stands at the cap, as in the legacy player', () => {
  expect(xAt([0, 1], { velocity: 20, cap: 80 })).toEqual([80, 80]);
  expect(xAt([0, 1], { velocity: -20, cap: 130 })).toEqual([130, 130]);
  for (const capMode of ['STOP', 'BOUNCE', 'LOOP'] as const) {
    expect(xAt([0, 3], { velocity: 20, cap: 100, capMode })).toEqual([100, 100]);
  }
});

test('without any speed a cap does nothing', () => {
  expect(xAt([0, 5], { velocity: 0, cap: 20 })).toEqual([100, 100]);
});

test('what has reached the cap once stays there, even where acceleration would turn it', () => {
  // 30 t - 5 t²: at 40 after 2 s, at its furthest (45) after 3 s, back at 0 after 6 s.
  expect(xAt([1, 2, 3, 4, 6, 9], { velocity: 30, acceleration: -10, cap: 140 })).toEqual([
    125, 140, 140, 140, 140, 140,
  ]);
});

test('a cap that is never reached changes nothing', () => {
  const free = xAt([1, 3, 6, 9], { velocity: 30, acceleration: -10 });
  for (const capMode of ['STOP', 'BOUNCE', 'LOOP'] as const) {
    expect(xAt([1, 3, 6, 9], { velocity: 30, acceleration: -10, cap: 146, capMode })).toEqual(free);
  }
});

test('an acceleration alone has a direction, too', () => {
  expect(xAt([1, 2, 5], { velocity: 0, acceleration: -10, cap: 80 })).toEqual([95, 80, 80]);
});

test('bounces between start and cap', () => {
  const times = [0, 1, 2, 2.5, 3, 4, 5, 6, 10];
  expect(xAt(times, { velocity: 20, cap: 150, capMode: 'BOUNCE' })).toEqual([
    100, 120, 140, 150, 140, 120, 100, 120, 100,
  ]);
});

test('a ball that falls bounces back as it fell', () => {
  // 5 t²: down 20 in 2 s.
  expect(xAt([0, 1, 2, 3, 4, 5], { velocity: 0, acceleration: 10, cap: 120, capMode: 'BOUNCE' })).toEqual([
    100, 105, 120, 105, 100, 105,
  ]);
});

test('starts anew at its cap', () => {
  expect(xAt([0, 1, 2, 2.5, 3, 5], { velocity: 20, cap: 150, capMode: 'LOOP' })).toEqual([
    100, 120, 140, 100, 110, 100,
  ]);
  expect(xAt([1, 2, 3], { velocity: 0, acceleration: 10, cap: 120, capMode: 'LOOP' })).toEqual([
    105, 100, 105,
  ]);
});

test('starts from what came before it in the list', () => {
  const drift = aBehavior({ kind: 'drift', property: 'Y', velocity: 10, cap: 75 });
  expect(moved(drift, 1, { y: 60 }).y).toBe(70);
  expect(moved(drift, 2, { y: 60 }).y).toBe(75);
});
