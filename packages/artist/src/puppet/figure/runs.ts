import type { Canvas } from '../canvas.ts';

export type Run = { from: number; to: number };

/** The unbroken runs of painted pixels in a row, from left to right; `to` is the last pixel. */
export const runsOf = ({ width, cells }: Canvas, y: number): Run[] => {
  const runs: Run[] = [];
  let from = -1;
  for (let x = 0; x <= width; x++) {
    const isPainted = x < width && cells[y * width + x] !== 0;
    if (isPainted && from < 0) from = x;
    if (!isPainted && from >= 0) {
      runs.push({ from, to: x - 1 });
      from = -1;
    }
  }
  return runs;
};

export const lengthOf = ({ from, to }: Run): number => to - from + 1;

/** Without what is thin beside the widest: a staff, a tail, the tip of a cape. */
export const thickRuns = (runs: readonly Run[]): Run[] => {
  const widest = runs.reduce((most, run) => Math.max(most, lengthOf(run)), 0);
  return runs.filter((run) => lengthOf(run) >= widest * 0.5);
};
