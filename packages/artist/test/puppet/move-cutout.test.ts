import { describe, expect, it } from 'vitest';
import { actions } from '../../src/actions/actions.ts';
import { abilitiesOf } from '../../src/actions/cannot.ts';
import { hashOf } from '../draw.ts';
import { figures } from './figures.ts';
import { colorsOf, columnsOf, countDifferent, countsOf, isSame, white } from './inspect.ts';
import { move } from './move.ts';

const actionNames = abilitiesOf(undefined).can;

describe.each(figures)('%s', (_name, picture, direction) => {
  const colors = colorsOf(picture);
  const { seen, enclosed } = countsOf(picture);

  it.each(actionNames)('%s: keeps size, colors and wholeness, and moves', (action) => {
    const frames = move(picture, action, 6, direction);
    expect(frames).toHaveLength(6);
    for (const frame of frames) {
      expect([frame.width, frame.height]).toEqual([picture.width, picture.height]);
      expect(frame.pixels.length).toBe(picture.pixels.length);
      const found = colorsOf(frame);
      expect([...found].filter((word) => !colors.has(word) && word !== white)).toEqual([]);
      if (action !== 'hurt') expect(found.has(white) && !colors.has(white)).toBe(false);
      const counts = countsOf(frame);
      expect(counts.seen).toBeGreaterThan(0);
      // Turning over may close a gap of the outline; a tear through a body would be far more.
      expect(counts.enclosed).toBeLessThanOrEqual(enclosed * 1.5 + Math.max(2, seen * 0.015));
    }
    expect(frames.some((frame) => !isSame(frame, frames[0]!))).toBe(true);
  });

  it('gives the same bytes twice', () => {
    for (const action of actionNames) {
      const [once, again] = [move(picture, action, 3, direction), move(picture, action, 3, direction)];
      expect(once.map(hashOf)).toEqual(again.map(hashOf));
    }
  });

  const reach = columnsOf(picture, 0, 1);
  if (reach.right - reach.left === picture.width - 1 && picture.width > picture.height * 4) {
    // A beam as wide as its picture has no room to bend.
    it('breathes where it cannot bend, from end to end', () => {
      const frames = move(picture, 'sway', 8, direction);
      for (const frame of frames) expect(columnsOf(frame, 0, 1)).toEqual(reach);
      expect(new Set(frames.map((frame) => countsOf(frame).seen)).size).toBeGreaterThan(1);
    });
  } else {
    it('cuts nothing off where it bends', () => {
      for (const frame of move(picture, 'sway', 8, direction)) expect(countsOf(frame).seen).toBe(seen);
    });
  }

  it('moves with the fewest and the most frames, and comes round', () => {
    for (const action of ['walk', 'hop', 'sway', 'idle', 'spin', 'jump', 'blink'] as const) {
      const two = move(picture, action, 2, direction);
      expect(isSame(two[0]!, two[1]!), action).toBe(false);
      const many = move(picture, action, 20, direction);
      expect(many).toHaveLength(20);
      if (actions[action].loop !== 'LOOP') continue;
      const steps = many.map((frame, at) => countDifferent(frame, many[(at + 1) % 20]!));
      const [back, most] = [steps.at(-1)!, Math.max(...steps.slice(0, -1))];
      expect(back, action).toBeLessThanOrEqual(most * 1.5);
    }
  });
});
