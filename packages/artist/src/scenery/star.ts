import type { Easel } from './easel.ts';
import type { Tones } from './pigments.ts';

const crosses: readonly (readonly (readonly [dx: number, dy: number, tone: number])[])[] = [
  [[0, 0, 3]],
  [
    [0, 0, 4],
    [1, 0, 1],
    [-1, 0, 1],
    [0, 1, 1],
    [0, -1, 1],
  ],
  [
    [0, 0, 4],
    [1, 0, 3],
    [-1, 0, 3],
    [0, 1, 3],
    [0, -1, 3],
    [2, 0, 1],
    [-2, 0, 1],
    [0, 2, 1],
    [0, -2, 1],
  ],
];

/** A star of size 0 (a point), 1 or 2 (a sparkle). */
export const drawStar = (easel: Easel, x: number, y: number, size: 0 | 1 | 2, tones: Tones): void => {
  for (const [dx, dy, tone] of crosses[size]!) easel.put(x + dx, y + dy, tones[tone]!);
};
