import { describe, expect, it } from 'vitest';
import { inTurns, rangeFrames } from '../../src/adapters/recorder/in-turns.ts';
import type { Lane } from '../../src/adapters/recorder/lane.ts';

/** Lanes that note what they are asked for, and give each frame's number. */
const twoLanes = () => {
  const asked: number[] = [];
  const lane = (): Lane => {
    const frames: number[] = [];
    return {
      ask({ from, to }) {
        for (let index = from; index < to; index++) {
          asked.push(index);
          frames.push(index);
        }
      },
      next: async () => Uint8Array.of(frames.shift()!),
      close: async () => undefined,
    };
  };
  return { asked, lanes: [lane(), lane()] };
};

describe('two threads in turns', () => {
  it('give every frame once and in order, and are never far ahead of whoever takes them', async () => {
    const { asked, lanes } = twoLanes();
    const frames = inTurns({ lanes, piecesAfter: 0, close: async () => undefined }, 100);
    let taken = 0;
    for await (const [index] of frames) {
      expect(index).toBe(taken++);
      expect(asked.length).toBeLessThanOrEqual(Math.min(100, taken + 3 * rangeFrames));
    }
    expect(taken).toBe(100);
    expect(asked.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });
});
