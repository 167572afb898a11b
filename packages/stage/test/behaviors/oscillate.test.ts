import { expect, test } from 'vitest';
import { moved } from '../move.ts';
import { aBehavior } from '../scenes.ts';

test('swings to both sides of where it was', () => {
  const bob = aBehavior({ kind: 'oscillate', property: 'Y', frequency: 0.5, amplitude: 8 });
  const y = [0, 0.5, 1, 1.5, 2].map((t) => moved(bob, t).y);
  for (const [index, at] of [50, 58, 50, 42, 50].entries()) expect(y[index]).toBeCloseTo(at, 10);
});

test('begins where its phase says', () => {
  const sway = aBehavior({
    kind: 'oscillate',
    property: 'ROTATION',
    frequency: 1,
    amplitude: 10,
    phase: Math.PI / 6,
  });
  expect(moved(sway, 0).rotation).toBeCloseTo(5, 10);
  expect(moved(sway, 1 / 6).rotation).toBeCloseTo(10, 10);
});

test('adds to scale as a factor and to opacity', () => {
  const quarter = { frequency: 1, amplitude: 0.25 };
  expect(moved(aBehavior({ kind: 'oscillate', property: 'SCALE', ...quarter }), 0.25).scale).toBe(1.25);
  expect(moved(aBehavior({ kind: 'oscillate', property: 'OPACITY', ...quarter }), 0.75).opacity).toBe(0.75);
  expect(moved(aBehavior({ kind: 'oscillate', property: 'X', ...quarter }), 0.25).x).toBe(100.25);
});
