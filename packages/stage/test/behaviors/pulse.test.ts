import { expect, test } from 'vitest';
import { moved } from '../move.ts';
import { aBehavior } from '../scenes.ts';

test('multiplies opacity and scale between min and max', () => {
  const glow = aBehavior({ kind: 'pulse', property: 'OPACITY', frequency: 1, min: 0.2, max: 1 });
  for (const [t, opacity] of [
    [0, 0.6],
    [0.25, 1],
    [0.75, 0.2],
  ]) {
    expect(moved(glow, t).opacity).toBeCloseTo(opacity, 10);
    expect(moved(glow, t, { opacity: 0.5 }).opacity).toBeCloseTo(opacity / 2, 10);
  }
  const beat = aBehavior({ kind: 'pulse', property: 'SCALE', frequency: 1, min: 1, max: 3 });
  expect(moved(beat, 0, { scale: 2 }).scale).toBe(4);
});

test('is added to the other properties', () => {
  const hop = (property: 'X' | 'Y' | 'ROTATION') =>
    moved(aBehavior({ kind: 'pulse', property, frequency: 1, min: 0, max: 10 }), 0.25);
  expect(hop('X').x).toBe(110);
  expect(hop('Y').y).toBe(60);
  expect(hop('ROTATION').rotation).toBe(10);
});

test('a spike is short: the tenth power of the wave', () => {
  const twinkle = aBehavior({ kind: 'pulse', frequency: 1, min: 0, max: 1, waveform: 'SPIKE' });
  expect(moved(twinkle, 0.25).opacity).toBe(1);
  expect(moved(twinkle, 0).opacity).toBeCloseTo(1 / 1024, 12);
});

test('begins where its phase says', () => {
  const late = aBehavior({ kind: 'pulse', frequency: 1, min: 0, max: 1, phase: Math.PI / 2 });
  expect(moved(late, 0).opacity).toBe(1);
});

test('rests while the layer is larger than maxScale', () => {
  const small = aBehavior({ kind: 'pulse', frequency: 1, min: 0, max: 0, maxScale: 1.5 });
  expect(moved(small, 0, { scale: 1.5 }).opacity).toBe(0);
  expect(moved(small, 0, { scale: 1.6 }).opacity).toBe(1);
});
